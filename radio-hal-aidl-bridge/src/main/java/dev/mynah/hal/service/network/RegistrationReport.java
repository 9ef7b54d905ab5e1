package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.radio.RadioTechnology;
import dev.mynah.hal.radio.network.AccessTechnologySpecificInfo;
import dev.mynah.hal.radio.network.EutranRegistrationInfo;
import dev.mynah.hal.radio.network.EutranRegistrationInfo.AttachResultType;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.network.LteVopsInfo;
import dev.mynah.hal.radio.network.NrIndicators;
import dev.mynah.hal.radio.network.NrVopsInfo;
import dev.mynah.hal.radio.network.RegState;
import dev.mynah.hal.radio.network.RegStateResult;
import dev.mynah.hal.radio.network.RegistrationFailCause;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkFeatures;
import dev.mynah.modem.Registration;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.network.air.Cell;
import dev.mynah.network.air.Rat;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/** How the slot stands with the network, for calls and for packets. */
final class RegistrationReport {
    private static final AccessTechnologySpecificInfo NOTHING = new AccessTechnologySpecificInfo.Noinit(false);

    private final Network network;
    private final CellReport cells;
    private final boolean knowsEmergency;

    RegistrationReport(Network network, CellReport cells, Release release) {
        this.network = network;
        this.cells = cells;
        this.knowsEmergency = release.versionOf(IRadioNetwork.class) >= 2;
    }

    RegStateResult voice() {
        return result(voiceRegistration(), Technologies::forVoice);
    }

    RegStateResult data() {
        return result(packets(), Technologies::forData);
    }

    RadioTechnology voiceTechnology() {
        return technology(voiceRegistration(), Technologies::forVoice);
    }

    Registration circuits() {
        return network.registration(Domain.CS);
    }

    /** In the domain of the technology camped on; where the stack camps nowhere, in the one that has something to say. */
    Registration packets() {
        return cells.camped()
                .map(it -> network.registration(packetDomain(it.rat())))
                .orElseGet(() -> Stream.of(Domain.NG, Domain.EPS, Domain.GPRS)
                        .map(network::registration)
                        .filter(it -> it.status() != RegistrationStatus.NOT_REGISTERED)
                        .findFirst()
                        .orElse(Registration.NONE));
    }

    private static Domain packetDomain(Rat rat) {
        return switch (rat) {
            case GSM, UTRAN -> Domain.GPRS;
            case E_UTRAN -> Domain.EPS;
            case NR -> Domain.NG;
        };
    }

    /** Calls go by circuits, or by packets where the network has voice in its IMS. */
    private Registration voiceRegistration() {
        return network.features().imsVoice() && packets().status().registered() ? packets() : circuits();
    }

    private RegStateResult result(Registration registration, Function<Rat, RadioTechnology> name) {
        Optional<Cell> cell = registration.cell().or(cells::camped);
        RegistrationFailCause cause = registration.status() == RegistrationStatus.DENIED
                ? cause(registration.rejectCause())
                : RegistrationFailCause.NONE;
        return new RegStateResult(
                state(registration.status(), cell),
                technology(registration, name),
                cause,
                cells.identity(cell),
                plmn(registration, cell),
                specific(registration));
    }

    private static RadioTechnology technology(Registration registration, Function<Rat, RadioTechnology> name) {
        return registration.cell().map(Cell::rat).map(name).orElse(RadioTechnology.UNKNOWN);
    }

    /** The network registered with, or that has refused. */
    private String plmn(Registration registration, Optional<Cell> cell) {
        return switch (registration.status()) {
            case HOME, ROAMING, HOME_SMS_ONLY, ROAMING_SMS_ONLY ->
                network.serving().map(ServingNetwork::plmn).or(() -> cell.map(cells::plmn)).stream()
                        .map(it -> it.digits())
                        .findFirst()
                        .orElse("");
            case DENIED, EMERGENCY_ONLY ->
                cell.map(it -> cells.plmn(it).digits()).orElse("");
            case NOT_REGISTERED, SEARCHING, UNKNOWN -> "";
        };
    }

    /** Who is not registered may have the right to call for help on the cell camped on. */
    private AidlEnum<RegState> state(RegistrationStatus status, Optional<Cell> cell) {
        boolean help = cell.filter(it -> it.access().emergency()).isPresent();
        return switch (status) {
            case HOME, HOME_SMS_ONLY -> RegState.REG_HOME;
            case ROAMING, ROAMING_SMS_ONLY -> RegState.REG_ROAMING;
            case EMERGENCY_ONLY -> knowsEmergency ? RegState.REG_EM : RegState.NOT_REG_MT_NOT_SEARCHING_OP_EM;
            case NOT_REGISTERED ->
                help ? RegState.NOT_REG_MT_NOT_SEARCHING_OP_EM : RegState.NOT_REG_MT_NOT_SEARCHING_OP;
            case SEARCHING -> help ? RegState.NOT_REG_MT_SEARCHING_OP_EM : RegState.NOT_REG_MT_SEARCHING_OP;
            case DENIED -> help ? RegState.REG_DENIED_EM : RegState.REG_DENIED;
            case UNKNOWN -> help ? RegState.UNKNOWN_EM : RegState.UNKNOWN;
        };
    }

    /** A cause that the HAL has no name for is "protocol error, unspecified", as for a UE of TS 24.008 10.5.5.14. */
    private static RegistrationFailCause cause(OptionalInt cause) {
        if (cause.isEmpty()) {
            return RegistrationFailCause.NONE;
        }
        return Stream.of(RegistrationFailCause.values())
                .filter(it -> it.value() == cause.getAsInt())
                .findFirst()
                .orElse(RegistrationFailCause.PROTOCOL_ERROR_UNSPECIFIED);
    }

    private AccessTechnologySpecificInfo specific(Registration registration) {
        NetworkFeatures features = network.features();
        return registration
                .cell()
                .map(it -> switch (it.rat()) {
                    case GSM -> new AccessTechnologySpecificInfo.GeranDtmSupported(false);
                    case UTRAN -> NOTHING;
                    case E_UTRAN -> new AccessTechnologySpecificInfo.EutranInfo(eutran(features));
                    case NR ->
                        new AccessTechnologySpecificInfo.NgranNrVopsInfo(new NrVopsInfo(
                                features.imsVoice()
                                        ? NrVopsInfo.VOPS_INDICATOR_VOPS_OVER_3GPP
                                        : NrVopsInfo.VOPS_INDICATOR_VOPS_NOT_SUPPORTED,
                                features.emergencyServices()
                                        ? NrVopsInfo.EMC_INDICATOR_NR_CONNECTED_TO_5GCN
                                        : NrVopsInfo.EMC_INDICATOR_NOT_SUPPORTED,
                                NrVopsInfo.EMF_INDICATOR_NOT_SUPPORTED));
                })
                .orElse(NOTHING);
    }

    /** LTE goes without a second connection in NR here. */
    private EutranRegistrationInfo eutran(NetworkFeatures features) {
        AttachResultType attached = !network.attached()
                ? AttachResultType.NONE
                : circuits().status().registered() ? AttachResultType.COMBINED : AttachResultType.EPS_ONLY;
        return new EutranRegistrationInfo(
                new LteVopsInfo(features.imsVoice(), features.emergencyServices()),
                new NrIndicators(false, false, false),
                attached,
                0);
    }
}
