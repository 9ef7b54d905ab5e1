/** Unified data management: who hides behind a SUCI, the vectors of 5GS, and which AMF serves whom. TS 23.501 6.2.7, TS 33.501 6.1. */
@NullMarked
package dev.mynah.network.udm;

import org.jspecify.annotations.NullMarked;
