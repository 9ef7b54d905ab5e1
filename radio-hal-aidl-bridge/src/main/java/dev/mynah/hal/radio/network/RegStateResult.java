package dev.mynah.hal.radio.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.radio.RadioTechnology;

/** Registration in one domain. */
public record RegStateResult(
        AidlEnum<RegState> regState,
        AidlEnum<RadioTechnology> rat,
        AidlEnum<RegistrationFailCause> reasonForDenial,
        CellIdentity cellIdentity,
        String registeredPlmn,
        AccessTechnologySpecificInfo accessTechnologySpecificInfo)
        implements Parcelable {}
