/** The operators: cells, NAS, HLR/AuC. A modem sees only the {@code air} packages below. */
@NullMarked
package dev.mynah.network;

import org.jspecify.annotations.NullMarked;
