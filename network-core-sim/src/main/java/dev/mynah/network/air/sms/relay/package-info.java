/** What carries short messages between a mobile and its switching centre: the relay and connection protocols of TS 24.011. */
@NullMarked
package dev.mynah.network.air.sms.relay;

import org.jspecify.annotations.NullMarked;
