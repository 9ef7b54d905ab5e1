package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;
import java.util.List;

public record PhonebookRecordInfo(
        int recordId, String name, String number, List<String> emails, List<String> additionalNumbers)
        implements Parcelable {}
