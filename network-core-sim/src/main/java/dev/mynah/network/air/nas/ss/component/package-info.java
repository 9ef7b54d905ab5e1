/**
 * What a Facility element carries: components (TS 24.080 3.6), the operations and errors of supplementary services and what
 * they bring along (TS 29.002 17.6, 17.7), in BER. They serve calls (TS 24.008), USSD and GSUP alike.
 */
@NullMarked
package dev.mynah.network.air.nas.ss.component;

import org.jspecify.annotations.NullMarked;
