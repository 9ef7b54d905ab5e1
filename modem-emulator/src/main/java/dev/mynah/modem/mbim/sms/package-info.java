/** The SMS service: short messages in the format of networks of 3GPP. MBIM 1.0 clause 10.6. */
@NullMarked
package dev.mynah.modem.mbim.sms;

import org.jspecify.annotations.NullMarked;
