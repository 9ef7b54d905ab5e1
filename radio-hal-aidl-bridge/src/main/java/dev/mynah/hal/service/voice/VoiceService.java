package dev.mynah.hal.service.voice;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioResponseInfo;
import dev.mynah.hal.radio.voice.CallForwardInfo;
import dev.mynah.hal.radio.voice.ClipStatus;
import dev.mynah.hal.radio.voice.Dial;
import dev.mynah.hal.radio.voice.EmergencyCallRouting;
import dev.mynah.hal.radio.voice.IRadioVoice;
import dev.mynah.hal.radio.voice.IRadioVoiceIndication;
import dev.mynah.hal.radio.voice.IRadioVoiceResponse;
import dev.mynah.hal.radio.voice.TtyMode;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Calls;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SupplementaryServices;
import io.vertx.core.Future;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The telephone of one logical slot: its calls, what the network does for them, and USSD. */
public final class VoiceService extends RadioService<IRadioVoiceResponse, IRadioVoiceIndication>
        implements IRadioVoice {
    private static final String NO_CONVERSATION = "there is no conversation, or too many tones wait";

    private final Subscription slot;
    private final Calls calls;
    private final SupplementaryServices services;
    private final Dialler dialler;
    private final Keys keys;
    private final NetworkServices network;
    private final VoiceIndications indications;

    public VoiceService(Release release, Subscription slot) {
        this.slot = slot;
        this.calls = slot.calls();
        this.services = slot.supplementaryServices();
        this.dialler = new Dialler(calls);
        this.keys = new Keys(calls);
        this.network = new NetworkServices(services);
        this.indications = new VoiceIndications(calls, this::indicate);
        slot.listen(indications::happened);
    }

    @Override
    public void setResponseFunctions(IRadioVoiceResponse answers, IRadioVoiceIndication happenings) {
        has(answers, happenings);
    }

    @Override
    protected void arrived() {
        indications.arrived();
    }

    private void call(
            Future<Void> doing,
            Function<Throwable, RadioError> errors,
            int serial,
            BiConsumer<IRadioVoiceResponse, RadioResponseInfo> how) {
        doing.onComplete(did -> done(serial, how), refused -> answer(serial, errors.apply(refused), how));
    }

    private void handle(Handling wanted, int serial, BiConsumer<IRadioVoiceResponse, RadioResponseInfo> how) {
        call(calls.handle(wanted), CallErrors::error, serial, how);
    }

    // Calls.

    @Override
    @Refused(with = RadioError.NO_NETWORK_FOUND, when = "the slot is registered in no network that has calls")
    @Refused(
            with = RadioError.INVALID_STATE,
            when = "another call is being made, there are two, or the other slot calls")
    @Refused(with = RadioError.FDN_CHECK_FAILURE, when = "only fixed numbers may be called, and it is none")
    @Refused(
            with = RadioError.REQUEST_NOT_SUPPORTED,
            when = "user-to-user signalling is required, which no network here has")
    public void dial(int serial, Dial dialInfo) {
        call(dialler.dial(dialInfo), CallErrors::error, serial, IRadioVoiceResponse::dialResponse);
    }

    /**
     * Whatever the number, a call for help; with normal routing, only where no other can be made. Names of services go over no
     * circuit; and since nobody is behind any number but the testbed's operators, a call that tests is made as well.
     */
    @Override
    @Refused(with = RadioError.NO_NETWORK_FOUND, when = "no cell is heard that takes such calls")
    public void emergencyDial(
            int serial,
            Dial dialInfo,
            int categories,
            List<String> urns,
            AidlEnum<EmergencyCallRouting> routing,
            boolean hasKnownUserIntentEmergency,
            boolean isTesting) {
        call(
                dialler.forHelp(dialInfo, categories, routing.orElse(EmergencyCallRouting.UNKNOWN)),
                CallErrors::error,
                serial,
                IRadioVoiceResponse::emergencyDialResponse);
    }

    @Override
    public void getCurrentCalls(int serial) {
        done(serial, (to, info) -> to.getCurrentCallsResponse(info, CallReport.of(calls)));
    }

    @Override
    public void getLastCallFailCause(int serial) {
        done(serial, (to, info) -> to.getLastCallFailCauseResponse(info, FailCause.of(calls.lastEnd())));
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "no call rings, or it waits beside another")
    public void acceptCall(int serial) {
        call(calls.answer(), CallErrors::error, serial, IRadioVoiceResponse::acceptCallResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "no call rings or waits")
    public void rejectCall(int serial) {
        Future<Void> rejected = calls.list().stream()
                .filter(it -> it.state() == Calls.State.INCOMING || it.state() == Calls.State.WAITING)
                .findFirst()
                .map(it -> calls.handle(new Handling.Release(it.id())))
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.NOT_ALLOWED)));
        call(rejected, CallErrors::error, serial, IRadioVoiceResponse::rejectCallResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = "there is no such call")
    public void hangup(int serial, int gsmIndex) {
        call(
                calls.handle(new Handling.Release(gsmIndex)),
                CallErrors::ofCall,
                serial,
                IRadioVoiceResponse::hangupConnectionResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "no call waits or is held")
    public void hangupWaitingOrBackground(int serial) {
        handle(new Handling.ReleaseHeld(), serial, IRadioVoiceResponse::hangupWaitingOrBackgroundResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "there is no call")
    public void hangupForegroundResumeBackground(int serial) {
        handle(new Handling.ReleaseActive(), serial, IRadioVoiceResponse::hangupForegroundResumeBackgroundResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "there is no call that could be held, resumed or taken")
    public void switchWaitingOrHoldingAndActive(int serial) {
        handle(new Handling.HoldActive(), serial, IRadioVoiceResponse::switchWaitingOrHoldingAndActiveResponse);
    }

    @Override
    @Refused(
            with = RadioError.INVALID_STATE,
            when = "there are not one conversation and one on hold, or five others already")
    public void conference(int serial) {
        handle(new Handling.Join(), serial, IRadioVoiceResponse::conferenceResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "the call is not active, or another one is on hold")
    public void separateConnection(int serial, int gsmIndex) {
        handle(new Handling.TalkAlone(gsmIndex), serial, IRadioVoiceResponse::separateConnectionResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "there are not one on hold and another to connect it with")
    public void explicitCallTransfer(int serial) {
        handle(new Handling.Transfer(), serial, IRadioVoiceResponse::explicitCallTransferResponse);
    }

    /** There is none here: who has called for help is called back as ever. */
    @Override
    public void exitEmergencyCallbackMode(int serial) {
        done(serial, IRadioVoiceResponse::exitEmergencyCallbackModeResponse);
    }

    // In a conversation.

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = NO_CONVERSATION)
    public void sendDtmf(int serial, String s) {
        call(keys.press(s), CallErrors::ofConversation, serial, IRadioVoiceResponse::sendDtmfResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = NO_CONVERSATION)
    public void startDtmf(int serial, String s) {
        call(keys.down(s), CallErrors::ofConversation, serial, IRadioVoiceResponse::startDtmfResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = "no tone sounds that was started")
    public void stopDtmf(int serial) {
        call(keys.up(), CallErrors::ofConversation, serial, IRadioVoiceResponse::stopDtmfResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = NO_CONVERSATION)
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there are more than 32 keys, or a length is over a minute")
    public void sendBurstDtmf(int serial, String dtmf, int on, int off) {
        call(keys.burst(dtmf, on, off), CallErrors::ofConversation, serial, IRadioVoiceResponse::sendBurstDtmfResponse);
    }

    @Override
    public void getMute(int serial) {
        done(serial, (to, info) -> to.getMuteResponse(info, calls.speech().muted()));
    }

    @Override
    public void setMute(int serial, boolean enable) {
        calls.speech().mute(enable);
        done(serial, IRadioVoiceResponse::setMuteResponse);
    }

    @Override
    public void getTtyMode(int serial) {
        done(serial, (to, info) -> to.getTtyModeResponse(info, TtyMode.OFF));
    }

    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "it is to be on: no text goes by tones here (CTM)")
    public void setTtyMode(int serial, AidlEnum<TtyMode> mode) {
        var error = mode == TtyMode.OFF ? RadioError.NONE : RadioError.REQUEST_NOT_SUPPORTED;
        answer(serial, error, IRadioVoiceResponse::setTtyModeResponse);
    }

    // What the network does for calls.

    @Override
    public void getClip(int serial) {
        when(network.callingLine(), ClipStatus.UNKNOWN, serial, IRadioVoiceResponse::getClipResponse);
    }

    @Override
    public void getClir(int serial) {
        when(
                network.restriction(),
                NetworkServices.unknownRestriction(),
                serial,
                (to, info, m) -> to.getClirResponse(info, dialler.restriction(), m));
    }

    @Override
    public void setClir(int serial, int status) {
        var error = dialler.restriction(status) ? RadioError.NONE : RadioError.INVALID_ARGUMENTS;
        answer(serial, error, IRadioVoiceResponse::setClirResponse);
    }

    @Override
    public void getCallForwardStatus(int serial, CallForwardInfo callInfo) {
        when(network.forwarding(callInfo), List.of(), serial, IRadioVoiceResponse::getCallForwardStatusResponse);
    }

    @Override
    public void setCallForward(int serial, CallForwardInfo callInfo) {
        when(network.forward(callInfo), serial, IRadioVoiceResponse::setCallForwardResponse);
    }

    @Override
    public void getCallWaiting(int serial, int serviceClass) {
        when(
                network.waiting(serviceClass),
                0,
                serial,
                (to, info, classes) -> to.getCallWaitingResponse(info, classes != 0, classes));
    }

    @Override
    public void setCallWaiting(int serial, boolean enable, int serviceClass) {
        when(network.waiting(enable, serviceClass), serial, IRadioVoiceResponse::setCallWaitingResponse);
    }

    @Override
    @Refused(with = RadioError.OPERATION_NOT_ALLOWED, when = "the network has not answered the last one yet")
    public void sendUssd(int serial, String ussd) {
        when(services.ussd(ussd), serial, IRadioVoiceResponse::sendUssdResponse);
    }

    @Override
    public void cancelPendingUssd(int serial) {
        services.endUssd();
        done(serial, IRadioVoiceResponse::cancelPendingUssdResponse);
    }

    /** What the card asks is told by IRadioSim; it is answered by the modem, which makes the call. */
    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the card has not asked for a call")
    public void handleStkCallSetupRequestFromSim(int serial, boolean accept) {
        call(
                slot.toolkit().setUpCall(accept),
                refused -> RadioError.INVALID_ARGUMENTS,
                serial,
                IRadioVoiceResponse::handleStkCallSetupRequestFromSimResponse);
    }

    // What is not here.

    @Override
    public void isVoNrEnabled(int serial) {
        done(serial, (to, info) -> to.isVoNrEnabledResponse(info, false));
    }

    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "it is to be enabled: no call goes over IMS")
    public void setVoNrEnabled(int serial, boolean enable) {
        var error = enable ? RadioError.REQUEST_NOT_SUPPORTED : RadioError.NONE;
        answer(serial, error, IRadioVoiceResponse::setVoNrEnabledResponse);
    }

    @Override
    @NotHere("CDMA")
    public void getPreferredVoicePrivacy(int serial) {
        notHere(serial, (to, info) -> to.getPreferredVoicePrivacyResponse(info, false));
    }

    @Override
    @NotHere("CDMA")
    public void setPreferredVoicePrivacy(int serial, boolean enable) {
        notHere(serial, IRadioVoiceResponse::setPreferredVoicePrivacyResponse);
    }

    @Override
    @NotHere("CDMA")
    public void sendCdmaFeatureCode(int serial, String featureCode) {
        notHere(serial, IRadioVoiceResponse::sendCdmaFeatureCodeResponse);
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }
}
