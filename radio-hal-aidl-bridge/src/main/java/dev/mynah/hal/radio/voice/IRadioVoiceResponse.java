package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import dev.mynah.hal.radio.RadioResponseInfo;
import java.util.List;

/** Answers to the requests of {@link IRadioVoice}. */
@Descriptor("android.hardware.radio.voice.IRadioVoiceResponse")
public interface IRadioVoiceResponse {

    @Transaction(1)
    @Oneway
    void acceptCallResponse(RadioResponseInfo info);

    @Transaction(2)
    @Oneway
    void acknowledgeRequest(int serial);

    @Transaction(3)
    @Oneway
    void cancelPendingUssdResponse(RadioResponseInfo info);

    @Transaction(4)
    @Oneway
    void conferenceResponse(RadioResponseInfo info);

    @Transaction(5)
    @Oneway
    void dialResponse(RadioResponseInfo info);

    @Transaction(6)
    @Oneway
    void emergencyDialResponse(RadioResponseInfo info);

    @Transaction(7)
    @Oneway
    void exitEmergencyCallbackModeResponse(RadioResponseInfo info);

    @Transaction(8)
    @Oneway
    void explicitCallTransferResponse(RadioResponseInfo info);

    @Transaction(9)
    @Oneway
    void getCallForwardStatusResponse(RadioResponseInfo info, List<CallForwardInfo> callForwardInfos);

    @Transaction(10)
    @Oneway
    void getCallWaitingResponse(RadioResponseInfo info, boolean enable, int serviceClass);

    @Transaction(11)
    @Oneway
    void getClipResponse(RadioResponseInfo info, AidlEnum<ClipStatus> status);

    @Transaction(12)
    @Oneway
    void getClirResponse(RadioResponseInfo info, int n, int m);

    @Transaction(13)
    @Oneway
    void getCurrentCallsResponse(RadioResponseInfo info, List<Call> calls);

    @Transaction(14)
    @Oneway
    void getLastCallFailCauseResponse(RadioResponseInfo info, LastCallFailCauseInfo failCauseinfo);

    @Transaction(15)
    @Oneway
    void getMuteResponse(RadioResponseInfo info, boolean enable);

    @Transaction(16)
    @Oneway
    void getPreferredVoicePrivacyResponse(RadioResponseInfo info, boolean enable);

    @Transaction(17)
    @Oneway
    void getTtyModeResponse(RadioResponseInfo info, AidlEnum<TtyMode> mode);

    @Transaction(18)
    @Oneway
    void handleStkCallSetupRequestFromSimResponse(RadioResponseInfo info);

    @Transaction(19)
    @Oneway
    void hangupConnectionResponse(RadioResponseInfo info);

    @Transaction(20)
    @Oneway
    void hangupForegroundResumeBackgroundResponse(RadioResponseInfo info);

    @Transaction(21)
    @Oneway
    void hangupWaitingOrBackgroundResponse(RadioResponseInfo info);

    @Transaction(22)
    @Oneway
    void isVoNrEnabledResponse(RadioResponseInfo info, boolean enable);

    @Transaction(23)
    @Oneway
    void rejectCallResponse(RadioResponseInfo info);

    @Transaction(24)
    @Oneway
    void sendBurstDtmfResponse(RadioResponseInfo info);

    @Transaction(25)
    @Oneway
    void sendCdmaFeatureCodeResponse(RadioResponseInfo info);

    @Transaction(26)
    @Oneway
    void sendDtmfResponse(RadioResponseInfo info);

    @Transaction(27)
    @Oneway
    void sendUssdResponse(RadioResponseInfo info);

    @Transaction(28)
    @Oneway
    void separateConnectionResponse(RadioResponseInfo info);

    @Transaction(29)
    @Oneway
    void setCallForwardResponse(RadioResponseInfo info);

    @Transaction(30)
    @Oneway
    void setCallWaitingResponse(RadioResponseInfo info);

    @Transaction(31)
    @Oneway
    void setClirResponse(RadioResponseInfo info);

    @Transaction(32)
    @Oneway
    void setMuteResponse(RadioResponseInfo info);

    @Transaction(33)
    @Oneway
    void setPreferredVoicePrivacyResponse(RadioResponseInfo info);

    @Transaction(34)
    @Oneway
    void setTtyModeResponse(RadioResponseInfo info);

    @Transaction(35)
    @Oneway
    void setVoNrEnabledResponse(RadioResponseInfo info);

    @Transaction(36)
    @Oneway
    void startDtmfResponse(RadioResponseInfo info);

    @Transaction(37)
    @Oneway
    void stopDtmfResponse(RadioResponseInfo info);

    @Transaction(38)
    @Oneway
    void switchWaitingOrHoldingAndActiveResponse(RadioResponseInfo info);
}
