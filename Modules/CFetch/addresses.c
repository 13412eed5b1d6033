#include "addresses.h"

#include <arpa/inet.h>
#include <string.h>

#include "fetch.h"

/* Blocks that are not reached over the public network (IANA's special-purpose registries, RFC 6890). */
static bool is_private_v4(uint32_t address) {
  static const struct {
    uint32_t start;
    int bits;
  } blocks[] = {
      {0x00000000, 8},  /* this network */
      {0x0A000000, 8},  /* private */
      {0x64400000, 10}, /* shared by carriers */
      {0x7F000000, 8},  /* loopback */
      {0xA9FE0000, 16}, /* link-local */
      {0xAC100000, 12}, /* private */
      {0xC0000000, 24}, /* protocol assignments */
      {0xC0000200, 24}, /* documentation */
      {0xC0A80000, 16}, /* private */
      {0xC6120000, 15}, /* benchmarks */
      {0xC6336400, 24}, /* documentation */
      {0xCB007100, 24}, /* documentation */
      {0xE0000000, 4},  /* multicast */
      {0xF0000000, 4},  /* reserved, broadcast */
  };
  for (size_t index = 0; index < sizeof blocks / sizeof *blocks; index++)
    if ((address ^ blocks[index].start) >> (32 - blocks[index].bits) == 0) return true;
  return false;
}

static uint32_t v4_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static bool is_private_v6(const uint8_t *bytes) {
  static const uint8_t zeros[12];
  static const uint8_t mapped[12] = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};
  static const uint8_t translated[12] = {0x00, 0x64, 0xFF, 0x9B};
  /* Unspecified, loopback, and IPv4 in the clothes of IPv6. */
  if (!memcmp(bytes, zeros, 12)) return true;
  if (!memcmp(bytes, mapped, 12) || !memcmp(bytes, translated, 12))
    return is_private_v4(v4_at(bytes + 12));
  if (bytes[0] == 0x20 && bytes[1] == 0x02) return is_private_v4(v4_at(bytes + 2)); /* 6to4 */
  /* All that is public is in 2000::/3, but for Teredo and documentation. */
  if ((bytes[0] & 0xE0) != 0x20) return true;
  if (bytes[0] == 0x20 && bytes[1] == 0x01)
    return (bytes[2] == 0 && bytes[3] == 0) || (bytes[2] == 0x0D && bytes[3] == 0xB8);
  return false;
}

bool addresses_are_private(const struct sockaddr *address) {
  if (address->sa_family == AF_INET)
    return is_private_v4(ntohl(((const struct sockaddr_in *)address)->sin_addr.s_addr));
  if (address->sa_family == AF_INET6)
    return is_private_v6(((const struct sockaddr_in6 *)address)->sin6_addr.s6_addr);
  return true;
}

/* Reads a literal address; 0 for a name, else its family. */
static int literal(const char *host, uint8_t *bytes) {
  char plain[INET6_ADDRSTRLEN + 2];
  size_t length = strlen(host);
  if (length >= sizeof plain) return 0;
  memcpy(plain, host, length + 1);
  const char *start = plain;
  if (length > 1 && plain[0] == '[' && plain[length - 1] == ']') {
    plain[length - 1] = 0;
    start++;
  }
  if (inet_pton(AF_INET, start, bytes) == 1) return AF_INET;
  if (inet_pton(AF_INET6, start, bytes) == 1) return AF_INET6;
  return 0;
}

bool fetch_is_private(const char *host) {
  uint8_t bytes[16];
  int family = literal(host, bytes);
  if (family == AF_INET) return is_private_v4(v4_at(bytes));
  return family == AF_INET6 && is_private_v6(bytes);
}
