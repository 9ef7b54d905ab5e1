/**
 * EPS session management as a UE does it: PDN connections with their default bearers, and what the network does to bearers.
 * TS 24.301 clause 6.
 */
@NullMarked
package dev.mynah.modem.esm;

import org.jspecify.annotations.NullMarked;
