#include "inflated.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <zlib.h>

/* Bits of the window, and that gzip and zlib are told apart by their headers. */
enum { ANY_HEADER = 15 + 32, NO_HEADER = -15 };

static inflated_result inflate_all(const uint8_t *bytes, size_t count, size_t limit, int window,
                                   uint8_t **result, size_t *result_count) {
  z_stream stream = {0};
  if (inflateInit2(&stream, window) != Z_OK) return INFLATED_DAMAGED;
  size_t room = count < limit / 4 ? count * 4 + 64 : limit;
  uint8_t *out = malloc(room ? room : 1);
  size_t written = 0;
  size_t taken = 0;
  inflated_result state = out ? INFLATED_WHOLE : INFLATED_DAMAGED;
  while (out) {
    if (written == room) {
      if (room >= limit) {
        state = INFLATED_TOO_LARGE;
        break;
      }
      room = room * 2 < limit ? room * 2 : limit;
      uint8_t *more = realloc(out, room);
      if (!more) {
        state = INFLATED_DAMAGED;
        break;
      }
      out = more;
    }
    size_t left = count - taken;
    size_t free_room = room - written;
    stream.next_in = (Bytef *)(bytes + taken);
    stream.avail_in = left > INT_MAX ? INT_MAX : (uInt)left;
    stream.next_out = out + written;
    stream.avail_out = free_room > INT_MAX ? INT_MAX : (uInt)free_room;
    uInt in = stream.avail_in;
    uInt room_before = stream.avail_out;
    int code = inflate(&stream, Z_NO_FLUSH);
    taken += in - stream.avail_in;
    written += room_before - stream.avail_out;
    if (code == Z_STREAM_END) {
      /* A file may have many members, as archives of the web have one for each record. */
      if (count - taken < 18 || bytes[taken] != 0x1F || window == NO_HEADER) break;
      if (inflateReset(&stream) != Z_OK) break;
    } else if (code != Z_OK && !(code == Z_BUF_ERROR && stream.avail_out == 0)) {
      state = INFLATED_DAMAGED;
      break;
    }
  }
  inflateEnd(&stream);
  *result = out;
  *result_count = written;
  return state;
}

inflated_result inflated_bytes(const uint8_t *bytes, size_t count, size_t limit, uint8_t **result,
                               size_t *result_count) {
  inflated_result state =
      inflate_all(bytes, count, limit, ANY_HEADER, result, result_count);
  if (state != INFLATED_DAMAGED || *result_count > 0) return state;
  /* Some servers call a stream without any header "deflate". */
  free(*result);
  return inflate_all(bytes, count, limit, NO_HEADER, result, result_count);
}
