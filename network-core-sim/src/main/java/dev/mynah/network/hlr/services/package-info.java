/**
 * The supplementary services of the home network's subscribers: what is registered and active for whom (TS 23.011), changed by
 * the operations of TS 24.080 and asked by exchanges.
 */
@NullMarked
package dev.mynah.network.hlr.services;

import org.jspecify.annotations.NullMarked;
