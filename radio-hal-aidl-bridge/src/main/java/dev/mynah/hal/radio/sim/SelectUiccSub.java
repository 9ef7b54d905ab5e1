package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.Parcelable;

/** Which application of the card to use as a subscription. */
public record SelectUiccSub(int slot, int appIndex, int subType, int actStatus) implements Parcelable {

    public static final int SUBSCRIPTION_TYPE_1 = 0;
    public static final int SUBSCRIPTION_TYPE_2 = 1;
    public static final int SUBSCRIPTION_TYPE_3 = 2;
    public static final int ACT_STATUS_DEACTIVATE = 0;
    public static final int ACT_STATUS_ACTIVATE = 1;
}
