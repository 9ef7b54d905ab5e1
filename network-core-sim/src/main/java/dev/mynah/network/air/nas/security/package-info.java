/** NAS security: keys, algorithms and the protection of messages. TS 33.401 and TS 24.301 4.4. */
@NullMarked
package dev.mynah.network.air.nas.security;

import org.jspecify.annotations.NullMarked;
