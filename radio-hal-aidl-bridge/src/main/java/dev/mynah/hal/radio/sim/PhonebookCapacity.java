package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

public record PhonebookCapacity(
        int maxAdnRecords,
        int usedAdnRecords,
        int maxEmailRecords,
        int usedEmailRecords,
        int maxAdditionalNumberRecords,
        int usedAdditionalNumberRecords,
        int maxNameLen,
        int maxNumberLen,
        int maxEmailLen,
        int maxAdditionalNumberLen)
        implements Parcelable {}
