package dev.mynah.hal.radio.sim;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.radio.RadioResponseInfo;

/** Answers to the requests of {@link IRadioSim}. */
@Descriptor("android.hardware.radio.sim.IRadioSimResponse")
public interface IRadioSimResponse {

    @Transaction(1)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(2)
    @Oneway
    void areUiccApplicationsEnabledResponse(RadioResponseInfo info, boolean enabled);

    @Transaction(3)
    @Oneway
    void changeIccPin2ForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(4)
    @Oneway
    void changeIccPinForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(5)
    @Oneway
    void enableUiccApplicationsResponse(RadioResponseInfo info);

    @Transaction(6)
    @Oneway
    void getAllowedCarriersResponse(
            RadioResponseInfo info, CarrierRestrictions carriers, AidlEnum<SimLockMultiSimPolicy> multiSimPolicy);

    @Transaction(7)
    @Oneway
    void getCdmaSubscriptionResponse(
            RadioResponseInfo info, String mdn, String hSid, String hNid, String min, String prl);

    @Transaction(8)
    @Oneway
    void getCdmaSubscriptionSourceResponse(RadioResponseInfo info, AidlEnum<CdmaSubscriptionSource> source);

    @Transaction(9)
    @Oneway
    void getFacilityLockForAppResponse(RadioResponseInfo info, int response);

    @Transaction(10)
    @Oneway
    void getIccCardStatusResponse(RadioResponseInfo info, CardStatus cardStatus);

    @Transaction(11)
    @Oneway
    void getImsiForAppResponse(RadioResponseInfo info, String imsi);

    @Transaction(12)
    @Oneway
    void getSimPhonebookCapacityResponse(RadioResponseInfo info, PhonebookCapacity capacity);

    @Transaction(13)
    @Oneway
    void getSimPhonebookRecordsResponse(RadioResponseInfo info);

    @Transaction(14)
    @Oneway
    void iccCloseLogicalChannelResponse(RadioResponseInfo info);

    @Transaction(15)
    @Oneway
    void iccIoForAppResponse(RadioResponseInfo info, IccIoResult iccIo);

    @Transaction(16)
    @Oneway
    void iccOpenLogicalChannelResponse(RadioResponseInfo info, int channelId, Bytes selectResponse);

    @Transaction(17)
    @Oneway
    void iccTransmitApduBasicChannelResponse(RadioResponseInfo info, IccIoResult result);

    @Transaction(18)
    @Oneway
    void iccTransmitApduLogicalChannelResponse(RadioResponseInfo info, IccIoResult result);

    @Transaction(19)
    @Oneway
    void reportStkServiceIsRunningResponse(RadioResponseInfo info);

    @Transaction(20)
    @Oneway
    void requestIccSimAuthenticationResponse(RadioResponseInfo info, IccIoResult result);

    @Transaction(21)
    @Oneway
    void sendEnvelopeResponse(RadioResponseInfo info, String commandResponse);

    @Transaction(22)
    @Oneway
    void sendEnvelopeWithStatusResponse(RadioResponseInfo info, IccIoResult iccIo);

    @Transaction(23)
    @Oneway
    void sendTerminalResponseToSimResponse(RadioResponseInfo info);

    @Transaction(24)
    @Oneway
    void setAllowedCarriersResponse(RadioResponseInfo info);

    @Transaction(25)
    @Oneway
    void setCarrierInfoForImsiEncryptionResponse(RadioResponseInfo info);

    @Transaction(26)
    @Oneway
    void setCdmaSubscriptionSourceResponse(RadioResponseInfo info);

    @Transaction(27)
    @Oneway
    void setFacilityLockForAppResponse(RadioResponseInfo info, int retry);

    @Transaction(28)
    @Oneway
    void setSimCardPowerResponse(RadioResponseInfo info);

    @Transaction(29)
    @Oneway
    void setUiccSubscriptionResponse(RadioResponseInfo info);

    @Transaction(30)
    @Oneway
    void supplyIccPin2ForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(31)
    @Oneway
    void supplyIccPinForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(32)
    @Oneway
    void supplyIccPuk2ForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(33)
    @Oneway
    void supplyIccPukForAppResponse(RadioResponseInfo info, int remainingRetries);

    @Transaction(34)
    @Oneway
    void supplySimDepersonalizationResponse(
            RadioResponseInfo info, AidlEnum<PersoSubstate> persoType, int remainingRetries);

    @Transaction(35)
    @Oneway
    void updateSimPhonebookRecordsResponse(RadioResponseInfo info, int updatedRecordIndex);

    @Since(2)
    @Transaction(36)
    @Oneway
    void iccCloseLogicalChannelWithSessionInfoResponse(RadioResponseInfo info);
}
