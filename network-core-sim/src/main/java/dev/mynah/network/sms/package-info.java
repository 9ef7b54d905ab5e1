/**
 * Short messages at the network: the service centre that stores and forwards them (TS 23.040 3), and the switching centre's part,
 * which speaks TS 24.011 with mobiles.
 */
@NullMarked
package dev.mynah.network.sms;

import org.jspecify.annotations.NullMarked;
