/** Which network, and which of its cells: PLMN selection of TS 23.122 and idle mode cell selection of TS 36.304. */
@NullMarked
package dev.mynah.modem.plmn;

import org.jspecify.annotations.NullMarked;
