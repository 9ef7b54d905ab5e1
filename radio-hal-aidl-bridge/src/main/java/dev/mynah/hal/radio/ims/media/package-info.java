/** The HAL of RTP streams that the modem carries for IMS calls. */
@Frozen(
        firstRelease = 2,
        hashes = {
            "af4dcb2aeff14e1352901a2a240c03d0a5377da9",
            "32f1efa112630eb17660b761f3350407239ee725",
            "9637fe38a855ed3874bfff3811deea06c5270c93"
        })
@NullMarked
package dev.mynah.hal.radio.ims.media;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
