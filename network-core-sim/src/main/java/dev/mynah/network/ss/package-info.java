/**
 * Supplementary services and USSD in the network: what carries them between UEs and the home network, and the menus an operator
 * answers with. TS 24.010, TS 23.090.
 */
@NullMarked
package dev.mynah.network.ss;

import org.jspecify.annotations.NullMarked;
