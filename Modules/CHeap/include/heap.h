#ifndef BROADSHEET_HEAP_H
#define BROADSHEET_HEAP_H

/// Gives memory that is free in any thread's part of the heap back to the system.
void heap_trim(void);

#endif
