#ifndef BROADSHEET_CLIBXML2_SHIM_H
#define BROADSHEET_CLIBXML2_SHIM_H

/* Empty on purpose: Swift sees nothing of libxml2; this target only carries its compiler flags. */

#endif
