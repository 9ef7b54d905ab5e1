/** The HAL of IMS as far as the modem takes part: registration, traffic, single radio voice call continuity. */
@Frozen(
        firstRelease = 2,
        hashes = {
            "b09f8d98a60fbe74cefaca7aea9903ab5450110a",
            "ec0dfedf764f3916783848c540ad312a74fa755d",
            "b2a615a151c7114c4216b1987fd32d40c797d00a"
        })
@NullMarked
package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
