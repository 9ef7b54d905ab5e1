package dev.mynah.hal.service.data;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.data.DataCallFailCause;
import dev.mynah.hal.radio.data.DataProfileInfo;
import dev.mynah.hal.radio.data.DataRequestReason;
import dev.mynah.hal.radio.data.DataThrottlingAction;
import dev.mynah.hal.radio.data.IRadioData;
import dev.mynah.hal.radio.data.IRadioDataIndication;
import dev.mynah.hal.radio.data.IRadioDataResponse;
import dev.mynah.hal.radio.data.KeepaliveRequest;
import dev.mynah.hal.radio.data.KeepaliveStatus;
import dev.mynah.hal.radio.data.LinkAddress;
import dev.mynah.hal.radio.data.SetupDataCallResult;
import dev.mynah.hal.radio.data.SliceInfo;
import dev.mynah.hal.radio.data.SlicingConfig;
import dev.mynah.hal.radio.data.TrafficDescriptor;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The data calls of a slot. Packets are for whoever attaches to a call's context, as one does who dials its number. */
public final class DataService extends RadioService<IRadioDataResponse, IRadioDataIndication> implements IRadioData {
    private final Subscription slot;
    private final DataCalls calls;
    private final InitialAttach initialAttach;
    private final Profiles profiles = new Profiles();
    private final Set<Integer> leaving = new TreeSet<>();
    private List<SetupDataCallResult> told = List.of();
    private boolean allowed = true;

    public DataService(Release release, Subscription slot) {
        this.slot = slot;
        this.calls = new DataCalls(slot);
        this.initialAttach = new InitialAttach(slot.packetData());
        slot.listen(this::happened);
    }

    @Override
    public void setResponseFunctions(IRadioDataResponse answers, IRadioDataIndication happenings) {
        has(answers, happenings);
    }

    /** Calls stay when the process that asked for them dies, and the next one is told of them. */
    @Override
    protected void arrived() {
        told = List.of();
        tellChanges();
    }

    @Override
    protected void left() {
        allowed = true;
        leaving.clear();
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.BackOffEnded ended) {
            profiles.free(ended.apn())
                    .forEach(it -> indicate(to -> to.unthrottleApn(RadioIndicationType.UNSOLICITED, it)));
        } else if (event instanceof SubscriptionEvent.SlicesChanged) {
            SlicingConfig slices = SliceReport.of(slot.packetData().slices());
            indicate(it -> it.slicingConfigChanged(RadioIndicationType.UNSOLICITED, slices));
        } else if (event instanceof SubscriptionEvent.KeepAliveEnded ended) {
            KeepaliveStatus status = new KeepaliveStatus(ended.handle(), KeepaliveStatus.CODE_INACTIVE);
            indicate(it -> it.keepaliveStatus(RadioIndicationType.UNSOLICITED, status));
        } else if (event instanceof SubscriptionEvent.ContextChanged
                || event instanceof SubscriptionEvent.AddressesChanged
                || event instanceof SubscriptionEvent.BearerChanged
                || event instanceof SubscriptionEvent.QualityChanged
                || event instanceof SubscriptionEvent.ConnectionChanged
                || event instanceof SubscriptionEvent.RegistrationChanged) {
            initialAttach.settle();
            tellChanges();
        }
    }

    private void tellChanges() {
        List<SetupDataCallResult> now = calls.list();
        if (!now.equals(told)) {
            Set<Integer> before = told.stream().map(SetupDataCallResult::cid).collect(Collectors.toSet());
            told = now;
            leaving.removeIf(cid -> !calls.has(cid));
            indicate(it -> it.dataCallListChanged(RadioIndicationType.UNSOLICITED, now));
            now.stream()
                    .filter(call -> !before.contains(call.cid()))
                    .flatMap(call -> calls.operatorOptions(call.cid()).stream())
                    .forEach(pco -> indicate(it -> it.pcoData(RadioIndicationType.UNSOLICITED, pco)));
        }
    }

    /**
     * What a network or the modem refuses is in the result, with the error NONE. There is no rule of route selection but to
     * take any context (match-all), and no session stands beyond the radio that could come over to it.
     */
    @Override
    @Refused(with = RadioError.RADIO_NOT_AVAILABLE, when = "the radio is off")
    @Refused(with = RadioError.OP_NOT_ALLOWED_BEFORE_REG_TO_NW, when = "no network serves the packet domain")
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "the access network is none of a modem's, or the APN is no APN")
    @Refused(with = RadioError.NO_RESOURCES, when = "every context is in use")
    public void setupDataCall(
            int serial,
            AidlEnum<AccessNetwork> accessNetwork,
            DataProfileInfo dataProfileInfo,
            boolean roamingAllowed,
            AidlEnum<DataRequestReason> reason,
            List<LinkAddress> addresses,
            List<String> dnses,
            int pduSessionId,
            @Nullable SliceInfo sliceInfo,
            boolean matchAllRuleAllowed) {
        boolean roaming = roaming();
        Optional<Wanted> wanted = Wanted.of(dataProfileInfo, roaming);
        if (slot.functionality() != Functionality.FULL) {
            refuse(serial, RadioError.RADIO_NOT_AVAILABLE);
        } else if (accessNetwork == AccessNetwork.IWLAN || pduSessionId < 0 || pduSessionId > 15) {
            refuse(serial, RadioError.INVALID_ARGUMENTS);
        } else if (!allowed) {
            refuse(serial, DataCallFailCause.DATA_SETTINGS_DISABLED);
        } else if (roaming && !roamingAllowed) {
            refuse(serial, DataCallFailCause.DATA_ROAMING_SETTINGS_DISABLED);
        } else if (!matchAllRuleAllowed) {
            refuse(serial, DataCallFailCause.MATCH_ALL_RULE_NOT_ALLOWED);
        } else if (reason == DataRequestReason.HANDOVER) {
            refuse(serial, DataCallFailCause.PDN_CONN_DOES_NOT_EXIST);
        } else if (wanted.isEmpty()) {
            refuse(serial, Wanted.fault(dataProfileInfo, roaming));
        } else {
            calls.open(wanted.get(), pduSessionId, descriptors(dataProfileInfo))
                    .ifPresentOrElse(
                            call -> setUp(serial, dataProfileInfo, call),
                            () -> refuse(serial, RadioError.NO_RESOURCES));
        }
    }

    private boolean roaming() {
        return Stream.of(Domain.NG, Domain.EPS, Domain.GPRS)
                .anyMatch(it -> slot.network().registration(it).status() == RegistrationStatus.ROAMING);
    }

    private static List<TrafficDescriptor> descriptors(DataProfileInfo profile) {
        TrafficDescriptor one = profile.trafficDescriptor();
        return one.dnn() == null && one.osAppId() == null ? List.of() : List.of(one);
    }

    private void setUp(int serial, DataProfileInfo profile, Future<DataCall> coming) {
        coming.onComplete(
                call -> calls.result(call)
                        .ifPresentOrElse(
                                result -> {
                                    done(serial, (to, info) -> to.setupDataCallResponse(info, result));
                                    allowedOnly();
                                },
                                () -> refuse(serial, DataCallFailCause.CONNECTION_RELEASED)),
                why -> {
                    long retry = calls.retryMillis(profile.apn());
                    if (retry != CallReport.NO_RETRY_TIME) {
                        profiles.refused(profile);
                    }
                    refuse(serial, NoCall.of(why), retry);
                });
    }

    private void refuse(int serial, RadioError error) {
        refuse(serial, new NoCall(error, DataCallFailCause.ERROR_UNSPECIFIED), CallReport.NO_RETRY_TIME);
    }

    private void refuse(int serial, DataCallFailCause cause) {
        refuse(serial, NoCall.because(cause), CallReport.NO_RETRY_TIME);
    }

    private void refuse(int serial, NoCall why, long retryMillis) {
        SetupDataCallResult result = CallReport.failed(why.cause(), retryMillis);
        answer(serial, why.error(), (to, info) -> to.setupDataCallResponse(info, result));
    }

    /** The last context of an LTE attach goes on without the call. */
    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = "there is no such call")
    @Refused(with = RadioError.INVALID_STATE, when = "it is being set up")
    public void deactivateDataCall(int serial, int cid, AidlEnum<DataRequestReason> reason) {
        if (!calls.has(cid)) {
            answer(serial, RadioError.INVALID_CALL_ID, IRadioDataResponse::deactivateDataCallResponse);
        } else if (!calls.stands(cid)) {
            answer(serial, RadioError.INVALID_STATE, IRadioDataResponse::deactivateDataCallResponse);
        } else {
            Future<Void> closed = calls.close(cid);
            when(closed, serial, IRadioDataResponse::deactivateDataCallResponse);
            closed.onComplete(done -> tellChanges());
        }
    }

    @Override
    public void getDataCallList(int serial) {
        done(serial, (to, info) -> to.getDataCallListResponse(info, calls.list()));
    }

    /** Whether this host may have data calls. Other voices have contexts all the same. */
    @Override
    public void setDataAllowed(int serial, boolean allow) {
        allowed = allow;
        done(serial, IRadioDataResponse::setDataAllowedResponse);
        allowedOnly();
    }

    private void allowedOnly() {
        if (!allowed) {
            calls.closeAll();
        }
        tellChanges();
    }

    /** Takes effect with the next attach. */
    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "its protocol is none of IP")
    public void setInitialAttachApn(int serial, @Nullable DataProfileInfo dataProfileInfo) {
        Optional<Wanted> wanted = Optional.ofNullable(dataProfileInfo).flatMap(it -> Wanted.of(it, roaming()));
        if (dataProfileInfo != null && wanted.isEmpty()) {
            answer(serial, RadioError.INVALID_ARGUMENTS, IRadioDataResponse::setInitialAttachApnResponse);
        } else {
            initialAttach.of(wanted);
            done(serial, IRadioDataResponse::setInitialAttachApnResponse);
        }
    }

    @Override
    public void allocatePduSessionId(int serial) {
        calls.reserve()
                .ifPresentOrElse(
                        id -> done(serial, (to, info) -> to.allocatePduSessionIdResponse(info, id)),
                        () -> answer(
                                serial,
                                RadioError.NO_RESOURCES,
                                (to, info) -> to.allocatePduSessionIdResponse(info, 0)));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "it is not allocated")
    public void releasePduSessionId(int serial, int id) {
        answer(
                serial,
                calls.release(id) ? RadioError.NONE : RadioError.INVALID_ARGUMENTS,
                IRadioDataResponse::releasePduSessionIdResponse);
    }

    /** The host moves the call to an access of its own; until it says how that went, the call is left alone. */
    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = "there is no such call")
    public void startHandover(int serial, int callId) {
        boolean stands = calls.stands(callId);
        if (stands) {
            leaving.add(callId);
        }
        answer(
                serial,
                stands ? RadioError.NONE : RadioError.INVALID_CALL_ID,
                IRadioDataResponse::startHandoverResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_CALL_ID, when = "there is no such call, or it is not being handed over")
    public void cancelHandover(int serial, int callId) {
        answer(
                serial,
                leaving.remove(callId) ? RadioError.NONE : RadioError.INVALID_CALL_ID,
                IRadioDataResponse::cancelHandoverResponse);
    }

    /** Told of again when a network may be asked for one that it had refused. */
    @Override
    public void setDataProfile(int serial, List<DataProfileInfo> profiles) {
        this.profiles.set(profiles);
        done(serial, IRadioDataResponse::setDataProfileResponse);
    }

    @Override
    public void getSlicingConfig(int serial) {
        SlicingConfig slices = SliceReport.of(slot.packetData().slices());
        done(serial, (to, info) -> to.getSlicingConfigResponse(info, slices));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the addresses or ports are none of the call's")
    @Refused(with = RadioError.NO_RESOURCES, when = "16 of them are running")
    public void startKeepalive(int serial, KeepaliveRequest keepalive) {
        KeepaliveStatus none = new KeepaliveStatus(0, KeepaliveStatus.CODE_INACTIVE);
        KeepAliveReading.of(keepalive)
                .map(it -> slot.packetData().keepAlive(keepalive.cid(), it))
                .orElseGet(() -> Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT)))
                .onComplete(
                        handle -> done(
                                serial,
                                (to, info) -> to.startKeepaliveResponse(
                                        info, new KeepaliveStatus(handle, KeepaliveStatus.CODE_ACTIVE))),
                        why -> answer(
                                serial, keepAliveError(why), (to, info) -> to.startKeepaliveResponse(info, none)));
    }

    private static RadioError keepAliveError(Throwable why) {
        return why instanceof Refusal refusal && refusal.reason() == Reason.MEMORY_FULL
                ? RadioError.NO_RESOURCES
                : RadioError.INVALID_ARGUMENTS;
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "none has that handle")
    public void stopKeepalive(int serial, int sessionHandle) {
        when(slot.packetData().endKeepAlive(sessionHandle), serial, IRadioDataResponse::stopKeepaliveResponse);
    }

    @Override
    @NotHere("heat")
    public void setDataThrottling(
            int serial, AidlEnum<DataThrottlingAction> dataThrottlingAction, long completionDurationMillis) {
        notHere(serial, IRadioDataResponse::setDataThrottlingResponse);
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }
}
