package dev.mynah.hal.radio.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Descriptor;
import dev.mynah.hal.aidl.Oneway;
import dev.mynah.hal.aidl.Transaction;
import java.util.List;

/** Requests about calls and supplementary services. */
@Descriptor("android.hardware.radio.voice.IRadioVoice")
public interface IRadioVoice {

    @Transaction(1)
    @Oneway
    void acceptCall(int serial);

    @Transaction(2)
    @Oneway
    void cancelPendingUssd(int serial);

    @Transaction(3)
    @Oneway
    void conference(int serial);

    @Transaction(4)
    @Oneway
    void dial(int serial, Dial dialInfo);

    @Transaction(5)
    @Oneway
    void emergencyDial(
            int serial,
            Dial dialInfo,
            int categories,
            List<String> urns,
            AidlEnum<EmergencyCallRouting> routing,
            boolean hasKnownUserIntentEmergency,
            boolean isTesting);

    @Transaction(6)
    @Oneway
    void exitEmergencyCallbackMode(int serial);

    @Transaction(7)
    @Oneway
    void explicitCallTransfer(int serial);

    @Transaction(8)
    @Oneway
    void getCallForwardStatus(int serial, CallForwardInfo callInfo);

    @Transaction(9)
    @Oneway
    void getCallWaiting(int serial, int serviceClass);

    @Transaction(10)
    @Oneway
    void getClip(int serial);

    @Transaction(11)
    @Oneway
    void getClir(int serial);

    @Transaction(12)
    @Oneway
    void getCurrentCalls(int serial);

    @Transaction(13)
    @Oneway
    void getLastCallFailCause(int serial);

    @Transaction(14)
    @Oneway
    void getMute(int serial);

    @Transaction(15)
    @Oneway
    void getPreferredVoicePrivacy(int serial);

    @Transaction(16)
    @Oneway
    void getTtyMode(int serial);

    @Transaction(17)
    @Oneway
    void handleStkCallSetupRequestFromSim(int serial, boolean accept);

    @Transaction(18)
    @Oneway
    void hangup(int serial, int gsmIndex);

    @Transaction(19)
    @Oneway
    void hangupForegroundResumeBackground(int serial);

    @Transaction(20)
    @Oneway
    void hangupWaitingOrBackground(int serial);

    @Transaction(21)
    @Oneway
    void isVoNrEnabled(int serial);

    @Transaction(22)
    @Oneway
    void rejectCall(int serial);

    @Transaction(23)
    @Oneway
    void responseAcknowledgement();

    @Transaction(24)
    @Oneway
    void sendBurstDtmf(int serial, String dtmf, int on, int off);

    @Transaction(25)
    @Oneway
    void sendCdmaFeatureCode(int serial, String featureCode);

    @Transaction(26)
    @Oneway
    void sendDtmf(int serial, String s);

    @Transaction(27)
    @Oneway
    void sendUssd(int serial, String ussd);

    @Transaction(28)
    @Oneway
    void separateConnection(int serial, int gsmIndex);

    @Transaction(29)
    @Oneway
    void setCallForward(int serial, CallForwardInfo callInfo);

    @Transaction(30)
    @Oneway
    void setCallWaiting(int serial, boolean enable, int serviceClass);

    @Transaction(31)
    @Oneway
    void setClir(int serial, int status);

    @Transaction(32)
    @Oneway
    void setMute(int serial, boolean enable);

    @Transaction(33)
    @Oneway
    void setPreferredVoicePrivacy(int serial, boolean enable);

    @Transaction(34)
    @Oneway
    void setResponseFunctions(IRadioVoiceResponse radioVoiceResponse, IRadioVoiceIndication radioVoiceIndication);

    @Transaction(35)
    @Oneway
    void setTtyMode(int serial, AidlEnum<TtyMode> mode);

    @Transaction(36)
    @Oneway
    void setVoNrEnabled(int serial, boolean enable);

    @Transaction(37)
    @Oneway
    void startDtmf(int serial, String s);

    @Transaction(38)
    @Oneway
    void stopDtmf(int serial);

    @Transaction(39)
    @Oneway
    void switchWaitingOrHoldingAndActive(int serial);
}
