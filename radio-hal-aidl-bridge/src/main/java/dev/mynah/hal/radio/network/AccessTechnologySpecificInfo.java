package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.Union;

public sealed interface AccessTechnologySpecificInfo extends Union {

    record Noinit(boolean value) implements AccessTechnologySpecificInfo {}

    record CdmaInfo(Cdma2000RegistrationInfo value) implements AccessTechnologySpecificInfo {}

    record EutranInfo(EutranRegistrationInfo value) implements AccessTechnologySpecificInfo {}

    record NgranNrVopsInfo(NrVopsInfo value) implements AccessTechnologySpecificInfo {}

    record GeranDtmSupported(boolean value) implements AccessTechnologySpecificInfo {}
}
