/** The UE's call control (TS 24.008 5) and what users do with several calls (TS 22.030 6.5.5). */
@NullMarked
package dev.mynah.modem.calls;

import org.jspecify.annotations.NullMarked;
