/** The interface between an MME and a VLR by which a UE in LTE is registered and found in the circuit switched domain. TS 29.118. */
@NullMarked
package dev.mynah.network.sgs;

import org.jspecify.annotations.NullMarked;
