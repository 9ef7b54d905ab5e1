package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;
import java.util.List;

/** What the modem tells of the card without being asked. */
@Descriptor("android.hardware.radio.sim.IRadioSimIndication")
public interface IRadioSimIndication {

    @Transaction(1)
    @Oneway
    void carrierInfoForImsiEncryption(AidlEnum<RadioIndicationType> info);

    @Transaction(2)
    @Oneway
    void cdmaSubscriptionSourceChanged(AidlEnum<RadioIndicationType> type, AidlEnum<CdmaSubscriptionSource> cdmaSource);

    @Transaction(3)
    @Oneway
    void simPhonebookChanged(AidlEnum<RadioIndicationType> type);

    @Transaction(4)
    @Oneway
    void simPhonebookRecordsReceived(
            AidlEnum<RadioIndicationType> type, AidlEnum<PbReceivedStatus> status, List<PhonebookRecordInfo> records);

    @Transaction(5)
    @Oneway
    void simRefresh(AidlEnum<RadioIndicationType> type, SimRefreshResult refreshResult);

    @Transaction(6)
    @Oneway
    void simStatusChanged(AidlEnum<RadioIndicationType> type);

    @Transaction(7)
    @Oneway
    void stkEventNotify(AidlEnum<RadioIndicationType> type, String cmd);

    @Transaction(8)
    @Oneway
    void stkProactiveCommand(AidlEnum<RadioIndicationType> type, String cmd);

    @Transaction(9)
    @Oneway
    void stkSessionEnd(AidlEnum<RadioIndicationType> type);

    @Transaction(10)
    @Oneway
    void subscriptionStatusChanged(AidlEnum<RadioIndicationType> type, boolean activate);

    @Transaction(11)
    @Oneway
    void uiccApplicationsEnablementChanged(AidlEnum<RadioIndicationType> type, boolean enabled);
}
