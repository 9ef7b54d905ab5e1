package dev.mynah.hal.service.ims;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.ims.ConnectionFailureInfo;
import dev.mynah.hal.radio.ims.ConnectionFailureInfo.ConnectionFailureReason;
import dev.mynah.hal.radio.ims.EpsFallbackReason;
import dev.mynah.hal.radio.ims.IRadioIms;
import dev.mynah.hal.radio.ims.IRadioImsIndication;
import dev.mynah.hal.radio.ims.IRadioImsResponse;
import dev.mynah.hal.radio.ims.ImsCall;
import dev.mynah.hal.radio.ims.ImsDeregistrationReason;
import dev.mynah.hal.radio.ims.ImsRegistration;
import dev.mynah.hal.radio.ims.ImsRegistrationState;
import dev.mynah.hal.radio.ims.ImsStreamDirection;
import dev.mynah.hal.radio.ims.ImsStreamType;
import dev.mynah.hal.radio.ims.ImsTrafficType;
import dev.mynah.hal.radio.ims.SrvccCall;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Ims;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.Rat;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the host's client of the IMS tells a stack, and what it is told. */
public final class ImsService extends RadioService<IRadioImsResponse, IRadioImsIndication> implements IRadioIms {
    private static final int MOST_TRAFFIC = 64;

    private final Subscription slot;
    private final Ims ims;
    private final Set<Integer> traffic = new LinkedHashSet<>();

    public ImsService(Release release, Subscription slot) {
        this.slot = slot;
        this.ims = slot.ims();
        slot.listen(this::happened);
    }

    @Override
    public void setResponseFunctions(IRadioImsResponse answers, IRadioImsIndication happenings) {
        has(answers, happenings);
    }

    /** The client was in that process. */
    @Override
    protected void left() {
        traffic.clear();
        ims.calls(0);
        ims.registered(Ims.Registration.NONE);
    }

    private void happened(SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SimChanged changed) {
            if (changed.state() == SimState.ABSENT && ims.registration().registered()) {
                indicate(it -> it.triggerImsDeregistration(
                        RadioIndicationType.UNSOLICITED, ImsDeregistrationReason.REASON_SIM_REMOVED));
            }
        } else if (event instanceof SubscriptionEvent.AttachChanged
                || event instanceof SubscriptionEvent.RegistrationChanged) {
            ims.obstacle().ifPresent(this::interrupted);
        }
    }

    private void interrupted(Ims.Obstacle by) {
        ConnectionFailureInfo why = failure(by);
        List.copyOf(traffic)
                .forEach(token ->
                        indicate(it -> it.onConnectionSetupFailure(RadioIndicationType.UNSOLICITED, token, why)));
        traffic.clear();
    }

    private static ConnectionFailureInfo failure(Ims.Obstacle obstacle) {
        ConnectionFailureReason reason = switch (obstacle) {
            case NO_SERVICE -> ConnectionFailureReason.REASON_NO_SERVICE;
            case RECEIVER_TAKEN -> ConnectionFailureReason.REASON_RF_BUSY;
        };
        return new ConnectionFailureInfo(reason, 0, 0);
    }

    /** Networks or technologies that the host would have blocked are for networks to refuse. */
    @Override
    public void updateImsRegistrationInfo(int serial, ImsRegistration imsRegistration) {
        boolean registered = imsRegistration.regState() == ImsRegistrationState.REGISTERED;
        ims.registered(
                registered
                        ? new Ims.Registration(
                                true,
                                rat(imsRegistration.accessNetworkType()),
                                services(imsRegistration.capabilities()))
                        : Ims.Registration.NONE);
        done(serial, IRadioImsResponse::updateImsRegistrationInfoResponse);
    }

    private static Optional<Rat> rat(AidlEnum<AccessNetwork> network) {
        return switch (network.orElse(AccessNetwork.UNKNOWN)) {
            case GERAN -> Optional.of(Rat.GSM);
            case UTRAN -> Optional.of(Rat.UTRAN);
            case EUTRAN -> Optional.of(Rat.E_UTRAN);
            case NGRAN -> Optional.of(Rat.NR);
            case CDMA2000, IWLAN, UNKNOWN -> Optional.empty();
        };
    }

    private static Set<Ims.Service> services(int capabilities) {
        Set<Ims.Service> services = EnumSet.noneOf(Ims.Service.class);
        if ((capabilities & ImsRegistration.IMS_MMTEL_CAPABILITY_VOICE) != 0) {
            services.add(Ims.Service.VOICE);
        }
        if ((capabilities & ImsRegistration.IMS_MMTEL_CAPABILITY_VIDEO) != 0) {
            services.add(Ims.Service.VIDEO);
        }
        if ((capabilities & ImsRegistration.IMS_MMTEL_CAPABILITY_SMS) != 0) {
            services.add(Ims.Service.MESSAGES);
        }
        if ((capabilities & ImsRegistration.IMS_RCS_CAPABILITIES) != 0) {
            services.add(Ims.Service.RCS);
        }
        return services;
    }

    /** A failure is in the answer, whose error is NONE. */
    @Override
    @Refused(with = RadioError.NO_RESOURCES, when = "64 kinds of traffic go on already")
    public void startImsTraffic(
            int serial,
            int token,
            AidlEnum<ImsTrafficType> imsTrafficType,
            AidlEnum<AccessNetwork> accessNetworkType,
            AidlEnum<ImsCall.Direction> trafficDirection) {
        Optional<Ims.Obstacle> obstacle = ims.obstacle();
        if (obstacle.isPresent()) {
            ConnectionFailureInfo why = failure(obstacle.get());
            done(serial, (to, info) -> to.startImsTrafficResponse(info, why));
        } else if (traffic.size() == MOST_TRAFFIC && !traffic.contains(token)) {
            answer(serial, RadioError.NO_RESOURCES, (to, info) -> to.startImsTrafficResponse(info, null));
        } else {
            traffic.add(token);
            done(serial, (to, info) -> to.startImsTrafficResponse(info, null));
        }
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "no traffic goes by that token")
    public void stopImsTraffic(int serial, int token) {
        answer(
                serial,
                traffic.remove(token) ? RadioError.NONE : RadioError.INVALID_ARGUMENTS,
                IRadioImsResponse::stopImsTrafficResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_STATE, when = "the stack is not registered in NR")
    @Refused(with = RadioError.NETWORK_NOT_READY, when = "its network has no cell of LTE here")
    public void triggerEpsFallback(int serial, AidlEnum<EpsFallbackReason> reason) {
        boolean inNr = slot.network().serving().filter(it -> it.rat() == Rat.NR).isPresent();
        if (inNr) {
            when(ims.fallBackToEps(), serial, IRadioImsResponse::triggerEpsFallbackResponse);
        } else {
            answer(serial, RadioError.INVALID_STATE, IRadioImsResponse::triggerEpsFallbackResponse);
        }
    }

    @Override
    public void updateImsCallStatus(int serial, List<ImsCall> imsCalls) {
        ims.calls((int) imsCalls.stream()
                .filter(it -> it.callState() != ImsCall.CallState.DISCONNECTED)
                .count());
        done(serial, IRadioImsResponse::updateImsCallStatusResponse);
    }

    /** Calls of the IMS stay in the packet domain, whatever the UE moves to. */
    @Override
    @NotHere("single radio voice call continuity")
    public void setSrvccCallInfo(int serial, List<SrvccCall> srvccCalls) {
        notHere(serial, IRadioImsResponse::setSrvccCallInfoResponse);
    }

    /** It is the MAC layer's, and bearers here have the rates their operator gives them. */
    @Override
    @NotHere("recommendation of bit rates by the radio")
    public void sendAnbrQuery(
            int serial, AidlEnum<ImsStreamType> mediaType, AidlEnum<ImsStreamDirection> direction, int bitsPerSecond) {
        notHere(serial, IRadioImsResponse::sendAnbrQueryResponse);
    }
}
