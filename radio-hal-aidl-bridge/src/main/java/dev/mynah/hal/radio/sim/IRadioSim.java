package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;

/** Requests about the card. */
@Descriptor("android.hardware.radio.sim.IRadioSim")
public interface IRadioSim {

    @Transaction(1)
    @Oneway
    void areUiccApplicationsEnabled(int serial);

    @Transaction(2)
    @Oneway
    void changeIccPin2ForApp(int serial, String oldPin2, String newPin2, String aid);

    @Transaction(3)
    @Oneway
    void changeIccPinForApp(int serial, String oldPin, String newPin, String aid);

    @Transaction(4)
    @Oneway
    void enableUiccApplications(int serial, boolean enable);

    @Transaction(5)
    @Oneway
    void getAllowedCarriers(int serial);

    @Transaction(6)
    @Oneway
    void getCdmaSubscription(int serial);

    @Transaction(7)
    @Oneway
    void getCdmaSubscriptionSource(int serial);

    @Transaction(8)
    @Oneway
    void getFacilityLockForApp(int serial, String facility, String password, int serviceClass, String appId);

    @Transaction(9)
    @Oneway
    void getIccCardStatus(int serial);

    @Transaction(10)
    @Oneway
    void getImsiForApp(int serial, String aid);

    @Transaction(11)
    @Oneway
    void getSimPhonebookCapacity(int serial);

    @Transaction(12)
    @Oneway
    void getSimPhonebookRecords(int serial);

    @Transaction(13)
    @Oneway
    void iccCloseLogicalChannel(int serial, int channelId);

    @Transaction(14)
    @Oneway
    void iccIoForApp(int serial, IccIo iccIo);

    @Transaction(15)
    @Oneway
    void iccOpenLogicalChannel(int serial, String aid, int p2);

    @Transaction(16)
    @Oneway
    void iccTransmitApduBasicChannel(int serial, SimApdu message);

    @Transaction(17)
    @Oneway
    void iccTransmitApduLogicalChannel(int serial, SimApdu message);

    @Transaction(18)
    @Oneway
    void reportStkServiceIsRunning(int serial);

    @Transaction(19)
    @Oneway
    void requestIccSimAuthentication(int serial, int authContext, String authData, String aid);

    @Transaction(20)
    @Oneway
    void responseAcknowledgement();

    @Transaction(21)
    @Oneway
    void sendEnvelope(int serial, String contents);

    @Transaction(22)
    @Oneway
    void sendEnvelopeWithStatus(int serial, String contents);

    @Transaction(23)
    @Oneway
    void sendTerminalResponseToSim(int serial, String contents);

    @Transaction(24)
    @Oneway
    void setAllowedCarriers(int serial, CarrierRestrictions carriers, AidlEnum<SimLockMultiSimPolicy> multiSimPolicy);

    @Transaction(25)
    @Oneway
    void setCarrierInfoForImsiEncryption(int serial, ImsiEncryptionInfo imsiEncryptionInfo);

    @Transaction(26)
    @Oneway
    void setCdmaSubscriptionSource(int serial, AidlEnum<CdmaSubscriptionSource> cdmaSub);

    @Transaction(27)
    @Oneway
    void setFacilityLockForApp(
            int serial, String facility, boolean lockState, String password, int serviceClass, String appId);

    @Transaction(28)
    @Oneway
    void setResponseFunctions(IRadioSimResponse radioSimResponse, IRadioSimIndication radioSimIndication);

    @Transaction(29)
    @Oneway
    void setSimCardPower(int serial, AidlEnum<CardPowerState> powerUp);

    @Transaction(30)
    @Oneway
    void setUiccSubscription(int serial, SelectUiccSub uiccSub);

    @Transaction(31)
    @Oneway
    void supplyIccPin2ForApp(int serial, String pin2, String aid);

    @Transaction(32)
    @Oneway
    void supplyIccPinForApp(int serial, String pin, String aid);

    @Transaction(33)
    @Oneway
    void supplyIccPuk2ForApp(int serial, String puk2, String pin2, String aid);

    @Transaction(34)
    @Oneway
    void supplyIccPukForApp(int serial, String puk, String pin, String aid);

    @Transaction(35)
    @Oneway
    void supplySimDepersonalization(int serial, AidlEnum<PersoSubstate> persoType, String controlKey);

    @Transaction(36)
    @Oneway
    void updateSimPhonebookRecords(int serial, PhonebookRecordInfo recordInfo);

    @Since(2)
    @Transaction(37)
    @Oneway
    void iccCloseLogicalChannelWithSessionInfo(int serial, SessionInfo sessionInfo);
}
