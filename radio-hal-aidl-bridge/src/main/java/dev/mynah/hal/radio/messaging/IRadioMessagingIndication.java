package dev.mynah.hal.radio.messaging;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioIndicationType;

/** Short messages and broadcasts that arrive. */
@Descriptor("android.hardware.radio.messaging.IRadioMessagingIndication")
public interface IRadioMessagingIndication {

    @Transaction(1)
    @Oneway
    void cdmaNewSms(AidlEnum<RadioIndicationType> type, CdmaSmsMessage msg);

    @Transaction(2)
    @Oneway
    void cdmaRuimSmsStorageFull(AidlEnum<RadioIndicationType> type);

    @Transaction(3)
    @Oneway
    void newBroadcastSms(AidlEnum<RadioIndicationType> type, Bytes data);

    @Transaction(4)
    @Oneway
    void newSms(AidlEnum<RadioIndicationType> type, Bytes pdu);

    @Transaction(5)
    @Oneway
    void newSmsOnSim(AidlEnum<RadioIndicationType> type, int recordNumber);

    @Transaction(6)
    @Oneway
    void newSmsStatusReport(AidlEnum<RadioIndicationType> type, Bytes pdu);

    @Transaction(7)
    @Oneway
    void simSmsStorageFull(AidlEnum<RadioIndicationType> type);
}
