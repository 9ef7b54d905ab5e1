package dev.mynah.hal.radio.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;

/** What the modem tells of IMS without being asked. */
@Descriptor("android.hardware.radio.ims.IRadioImsIndication")
public interface IRadioImsIndication {

    @Transaction(1)
    @Oneway
    void onConnectionSetupFailure(AidlEnum<RadioIndicationType> type, int token, ConnectionFailureInfo info);

    @Transaction(2)
    @Oneway
    void notifyAnbr(
            AidlEnum<RadioIndicationType> type,
            AidlEnum<ImsStreamType> mediaType,
            AidlEnum<ImsStreamDirection> direction,
            int bitsPerSecond);

    @Transaction(3)
    @Oneway
    void triggerImsDeregistration(AidlEnum<RadioIndicationType> type, AidlEnum<ImsDeregistrationReason> reason);
}
