package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioIndicationType;
import java.util.List;

/** What the modem tells of calls without being asked. */
@Descriptor("android.hardware.radio.voice.IRadioVoiceIndication")
public interface IRadioVoiceIndication {

    @Transaction(1)
    @Oneway
    void callRing(AidlEnum<RadioIndicationType> type, boolean isGsm, CdmaSignalInfoRecord record);

    @Transaction(2)
    @Oneway
    void callStateChanged(AidlEnum<RadioIndicationType> type);

    @Transaction(3)
    @Oneway
    void cdmaCallWaiting(AidlEnum<RadioIndicationType> type, CdmaCallWaiting callWaitingRecord);

    @Transaction(4)
    @Oneway
    void cdmaInfoRec(AidlEnum<RadioIndicationType> type, List<CdmaInformationRecord> records);

    @Transaction(5)
    @Oneway
    void cdmaOtaProvisionStatus(AidlEnum<RadioIndicationType> type, AidlEnum<CdmaOtaProvisionStatus> status);

    @Transaction(6)
    @Oneway
    void currentEmergencyNumberList(AidlEnum<RadioIndicationType> type, List<EmergencyNumber> emergencyNumberList);

    @Transaction(7)
    @Oneway
    void enterEmergencyCallbackMode(AidlEnum<RadioIndicationType> type);

    @Transaction(8)
    @Oneway
    void exitEmergencyCallbackMode(AidlEnum<RadioIndicationType> type);

    @Transaction(9)
    @Oneway
    void indicateRingbackTone(AidlEnum<RadioIndicationType> type, boolean start);

    @Transaction(10)
    @Oneway
    void onSupplementaryServiceIndication(AidlEnum<RadioIndicationType> type, StkCcUnsolSsResult ss);

    @Transaction(11)
    @Oneway
    void onUssd(AidlEnum<RadioIndicationType> type, AidlEnum<UssdModeType> modeType, String msg);

    @Transaction(12)
    @Oneway
    void resendIncallMute(AidlEnum<RadioIndicationType> type);

    @Transaction(13)
    @Oneway
    void srvccStateNotify(AidlEnum<RadioIndicationType> type, AidlEnum<SrvccState> state);

    @Transaction(14)
    @Oneway
    void stkCallControlAlphaNotify(AidlEnum<RadioIndicationType> type, String alpha);

    @Transaction(15)
    @Oneway
    void stkCallSetup(AidlEnum<RadioIndicationType> type, long timeout);
}
