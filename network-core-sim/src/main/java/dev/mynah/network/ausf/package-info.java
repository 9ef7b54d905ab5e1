/** The authentication server of a home network: 5G-AKA and EAP-AKA' with the serving networks. TS 23.501 6.2.8, TS 33.501 6.1. */
@NullMarked
package dev.mynah.network.ausf;

import org.jspecify.annotations.NullMarked;
