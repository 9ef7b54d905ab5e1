/** The HAL of short messages and cell broadcast. */
@Frozen(
        hashes = {
            "5237ec5f500627b6b844b155e356e603157f9ba6",
            "50aefda34c9dd40090c8d5925e71d5b84530c3d0",
            "30b0bc0e84679bc3b5ccb3a52da34c47cda6b7eb",
            "b28416394e6595c08e97c0473855eb05eed1baed"
        })
@NullMarked
package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.Frozen;
import org.jspecify.annotations.NullMarked;
