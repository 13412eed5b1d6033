#ifndef BROADSHEET_ADDRESSES_H
#define BROADSHEET_ADDRESSES_H

#include <stdbool.h>
#include <sys/socket.h>

/* Whether the address is not one of the public network; true for what is no IP address. */
bool addresses_are_private(const struct sockaddr *address);

#endif
