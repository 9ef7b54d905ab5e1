package dev.mynah.hal.service.network;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.AccessNetwork;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.RadioTechnologyFamily;
import dev.mynah.hal.radio.network.CdmaRoamingType;
import dev.mynah.hal.radio.network.EmergencyMode;
import dev.mynah.hal.radio.network.EmergencyNetworkScanTrigger;
import dev.mynah.hal.radio.network.IRadioNetwork;
import dev.mynah.hal.radio.network.IRadioNetworkIndication;
import dev.mynah.hal.radio.network.IRadioNetworkResponse;
import dev.mynah.hal.radio.network.NetworkScanRequest;
import dev.mynah.hal.radio.network.NrDualConnectivityState;
import dev.mynah.hal.radio.network.RadioAccessSpecifier;
import dev.mynah.hal.radio.network.RadioBandMode;
import dev.mynah.hal.radio.network.SignalThresholdInfo;
import dev.mynah.hal.radio.network.UsageSetting;
import dev.mynah.hal.service.NotHere;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refusals;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.ChannelRange;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkFacility;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.Personalisation;
import dev.mynah.modem.Personalisation.Category;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.Subscription;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A logical slot's place in the network: registration, cells, signal, and how the network is chosen. */
public final class NetworkService extends RadioService<IRadioNetworkResponse, IRadioNetworkIndication>
        implements IRadioNetwork {
    private final Subscription slot;
    private final Network network;
    private final HostWishes wishes = new HostWishes();
    private final CellReport cells;
    private final RegistrationReport registration;
    private final BarringReport barring;
    private final AllowedTypes allowedTypes;
    private final SelectedOperator operators;
    private final SignalCriteria signal;
    private final CapacityCriteria capacity;
    private final NetworkScan scan;
    private final EmergencyScan emergency;
    private final Happenings happenings;
    private List<RadioAccessSpecifier> selectionChannels = List.of();

    public NetworkService(Release release, Subscription slot) {
        this.slot = slot;
        this.network = slot.network();
        var timeline = slot.modem().timeline();
        var type = RadioIndicationType.UNSOLICITED;
        this.cells = new CellReport(network);
        this.registration = new RegistrationReport(network, cells, release);
        this.barring = new BarringReport(network, cells);
        this.allowedTypes = new AllowedTypes(network);
        this.operators = new SelectedOperator(network);
        this.signal = new SignalCriteria(
                timeline,
                network::signal,
                () -> indicate(it -> it.currentSignalStrength(type, SignalReport.of(network.signal()))));
        this.capacity = new CapacityCriteria(
                network, slot.packetData(), estimate -> indicate(it -> it.currentLinkCapacityEstimate(type, estimate)));
        this.scan =
                new NetworkScan(network, timeline, cells, result -> indicate(it -> it.networkScanResult(type, result)));
        this.emergency = new EmergencyScan(
                network,
                cells,
                registration,
                timeline,
                result -> indicate(it -> it.emergencyNetworkScanResult(type, result)));
        this.happenings = new Happenings(
                slot,
                cells,
                registration,
                barring,
                new ChannelReport(network, slot.packetData(), cells),
                wishes,
                signal,
                capacity,
                this::indicate);
        slot.listen(happenings::happened);
    }

    @Override
    public void setResponseFunctions(IRadioNetworkResponse answers, IRadioNetworkIndication happened) {
        left();
        has(answers, happened);
    }

    /** What a host wanted goes with it; what it chose for the modem stays. */
    @Override
    protected void left() {
        wishes.forget();
        signal.forget();
        capacity.forget();
        scan.stop();
        emergency.stop();
        happenings.forget();
    }

    @Override
    public void responseAcknowledgement() {
        // Nothing is sent here that asks for it.
    }

    // How the slot stands.

    @Override
    public void getOperator(int serial) {
        Optional<ServingNetwork> serving = network.serving();
        done(
                serial,
                (to, info) -> to.getOperatorResponse(
                        info,
                        serving.map(ServingNetwork::longName).orElse(""),
                        serving.map(ServingNetwork::shortName).orElse(""),
                        serving.map(it -> it.plmn().digits()).orElse("")));
    }

    @Override
    public void getVoiceRegistrationState(int serial) {
        done(serial, (to, info) -> to.getVoiceRegistrationStateResponse(info, registration.voice()));
    }

    @Override
    public void getDataRegistrationState(int serial) {
        done(serial, (to, info) -> to.getDataRegistrationStateResponse(info, registration.data()));
    }

    @Override
    public void getVoiceRadioTechnology(int serial) {
        done(serial, (to, info) -> to.getVoiceRadioTechnologyResponse(info, registration.voiceTechnology()));
    }

    /** Of the IMS the modem knows what its host's client tells it. */
    @Override
    public void getImsRegistrationState(int serial) {
        boolean registered = slot.ims().registration().registered();
        done(
                serial,
                (to, info) -> to.getImsRegistrationStateResponse(info, registered, RadioTechnologyFamily.THREE_GPP));
    }

    @Override
    public void getSignalStrength(int serial) {
        done(serial, (to, info) -> to.getSignalStrengthResponse(info, SignalReport.of(network.signal())));
    }

    @Override
    public void getCellInfoList(int serial) {
        done(serial, (to, info) -> to.getCellInfoListResponse(info, cells.all()));
    }

    @Override
    public void getBarringInfo(int serial) {
        done(serial, (to, info) -> to.getBarringInfoResponse(info, cells.identity(cells.camped()), barring.services()));
    }

    // How the network is chosen.

    @Override
    public void getNetworkSelectionMode(int serial) {
        boolean manual = network.selection() instanceof NetworkSelection.Manual;
        done(serial, (to, info) -> to.getNetworkSelectionModeResponse(info, manual));
    }

    @Override
    public void setNetworkSelectionModeAutomatic(int serial) {
        operators
                .automatic()
                .onComplete(error -> answer(
                        serial, error.result(), IRadioNetworkResponse::setNetworkSelectionModeAutomaticResponse));
    }

    @Override
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "the number is no operator's or the modem has no such technology")
    @Refused(with = RadioError.NO_NETWORK_FOUND, when = "no cell of the operator is heard")
    public void setNetworkSelectionModeManual(int serial, String operatorNumeric, AidlEnum<AccessNetwork> ran) {
        operators
                .manual(operatorNumeric, ran)
                .onComplete(error ->
                        answer(serial, error.result(), IRadioNetworkResponse::setNetworkSelectionModeManualResponse));
    }

    @Override
    public void getAvailableNetworks(int serial) {
        when(operators.available(), List.of(), serial, IRadioNetworkResponse::getAvailableNetworksResponse);
    }

    @Override
    public void getAllowedNetworkTypesBitmap(int serial) {
        done(serial, (to, info) -> to.getAllowedNetworkTypesBitmapResponse(info, allowedTypes.bitmap()));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the modem has none of the technologies")
    public void setAllowedNetworkTypesBitmap(int serial, int networkTypeBitmap) {
        answer(
                serial,
                checked(allowedTypes.allow(networkTypeBitmap)),
                IRadioNetworkResponse::setAllowedNetworkTypesBitmapResponse);
    }

    @Override
    public void getSystemSelectionChannels(int serial) {
        done(serial, (to, info) -> to.getSystemSelectionChannelsResponse(info, selectionChannels));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the modem has no such technology, or the bands are another's")
    public void setSystemSelectionChannels(int serial, boolean specifyChannels, List<RadioAccessSpecifier> specifiers) {
        List<RadioAccessSpecifier> wanted = specifyChannels ? specifiers : List.of();
        Optional<List<ChannelRange>> channels = SearchChannels.of(wanted);
        channels.ifPresent(it -> {
            selectionChannels = List.copyOf(wanted);
            network.channels(it);
        });
        answer(serial, checked(channels.isPresent()), IRadioNetworkResponse::setSystemSelectionChannelsResponse);
    }

    /** Bands go with the country of a cell here, so that there is nothing to choose between. */
    @Override
    public void getAvailableBandModes(int serial) {
        done(
                serial,
                (to, info) -> to.getAvailableBandModesResponse(info, List.of(RadioBandMode.BAND_MODE_UNSPECIFIED)));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "it is any other than the one there is, unspecified")
    public void setBandMode(int serial, AidlEnum<RadioBandMode> mode) {
        answer(
                serial,
                checked(mode == RadioBandMode.BAND_MODE_UNSPECIFIED),
                IRadioNetworkResponse::setBandModeResponse);
    }

    @Override
    public void getUsageSetting(int serial) {
        UsageSetting usage = switch (network.usage()) {
            case VOICE_CENTRIC -> UsageSetting.VOICE_CENTRIC;
            case DATA_CENTRIC -> UsageSetting.DATA_CENTRIC;
        };
        done(serial, (to, info) -> to.getUsageSettingResponse(info, usage));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "it is neither of the two")
    public void setUsageSetting(int serial, AidlEnum<UsageSetting> usageSetting) {
        boolean voice = usageSetting == UsageSetting.VOICE_CENTRIC;
        boolean known = voice || usageSetting == UsageSetting.DATA_CENTRIC;
        if (known) {
            network.usage(
                    voice ? dev.mynah.modem.UsageSetting.VOICE_CENTRIC : dev.mynah.modem.UsageSetting.DATA_CENTRIC);
        }
        answer(serial, checked(known), IRadioNetworkResponse::setUsageSettingResponse);
    }

    @Override
    public void isN1ModeEnabled(int serial) {
        done(serial, (to, info) -> to.isN1ModeEnabledResponse(info, network.n1Mode()));
    }

    @Override
    public void setN1ModeEnabled(int serial, boolean enable) {
        network.n1Mode(enable);
        done(serial, IRadioNetworkResponse::setN1ModeEnabledResponse);
    }

    @Override
    public void isNrDualConnectivityEnabled(int serial) {
        done(serial, (to, info) -> to.isNrDualConnectivityEnabledResponse(info, false));
    }

    @Override
    @Refused(with = RadioError.REQUEST_NOT_SUPPORTED, when = "it is to be enabled: LTE and NR are never used at once")
    public void setNrDualConnectivityState(int serial, AidlEnum<NrDualConnectivityState> nrDualConnectivityState) {
        boolean off = nrDualConnectivityState.orElse(NrDualConnectivityState.ENABLE) != NrDualConnectivityState.ENABLE;
        answer(
                serial,
                off ? RadioError.NONE : RadioError.REQUEST_NOT_SUPPORTED,
                IRadioNetworkResponse::setNrDualConnectivityStateResponse);
    }

    // What the host wants to be told.

    @Override
    public void setIndicationFilter(int serial, int indicationFilter) {
        wishes.filter(indicationFilter);
        done(serial, IRadioNetworkResponse::setIndicationFilterResponse);
    }

    @Override
    public void setCellInfoListRate(int serial, int rate) {
        wishes.cellsEvery(rate);
        done(serial, IRadioNetworkResponse::setCellInfoListRateResponse);
    }

    @Override
    public void setLocationUpdates(int serial, boolean enable) {
        wishes.places(enable);
        done(serial, IRadioNetworkResponse::setLocationUpdatesResponse);
    }

    @Override
    public void setSuppServiceNotifications(int serial, boolean enable) {
        wishes.services(enable);
        done(serial, IRadioNetworkResponse::setSuppServiceNotificationsResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the hysteresis is wider than thresholds are apart")
    public void setSignalStrengthReportingCriteria(int serial, List<SignalThresholdInfo> signalThresholdInfos) {
        boolean set = signal.set(signalThresholdInfos);
        answer(serial, checked(set), IRadioNetworkResponse::setSignalStrengthReportingCriteriaResponse);
        happenings.signalChanged();
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "a hysteresis is wider than its thresholds are apart")
    public void setLinkCapacityReportingCriteria(
            int serial,
            int hysteresisMs,
            int hysteresisDlKbps,
            int hysteresisUlKbps,
            Ints thresholdsDownlinkKbps,
            Ints thresholdsUplinkKbps,
            AidlEnum<AccessNetwork> accessNetwork) {
        boolean set = capacity.set(
                accessNetwork.orElse(AccessNetwork.UNKNOWN),
                hysteresisMs,
                hysteresisDlKbps,
                hysteresisUlKbps,
                thresholdsDownlinkKbps,
                thresholdsUplinkKbps);
        answer(serial, checked(set), IRadioNetworkResponse::setLinkCapacityReportingCriteriaResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "a number is out of its range or there is nothing to scan")
    @Refused(with = RadioError.DEVICE_IN_USE, when = "a scan runs")
    public void startNetworkScan(int serial, NetworkScanRequest request) {
        answer(serial, scan.start(request), IRadioNetworkResponse::startNetworkScanResponse);
    }

    @Override
    public void stopNetworkScan(int serial) {
        scan.stop();
        done(serial, IRadioNetworkResponse::stopNetworkScanResponse);
    }

    // Emergency.

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there is no such mode")
    public void setEmergencyMode(int serial, AidlEnum<EmergencyMode> emcModeType) {
        boolean known = emcModeType instanceof EmergencyMode;
        answer(serial, checked(known), (to, info) -> to.setEmergencyModeResponse(info, emergency.here()));
    }

    @Override
    public void exitEmergencyMode(int serial) {
        emergency.stop();
        done(serial, IRadioNetworkResponse::exitEmergencyModeResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the modem has none of the access networks")
    public void triggerEmergencyNetworkScan(int serial, EmergencyNetworkScanTrigger request) {
        answer(serial, emergency.start(request), IRadioNetworkResponse::triggerEmergencyNetworkScanResponse);
    }

    @Override
    public void cancelEmergencyNetworkScan(int serial, boolean resetScan) {
        emergency.stop();
        done(serial, IRadioNetworkResponse::cancelEmergencyNetworkScanResponse);
    }

    // Security.

    @Override
    public void isNullCipherAndIntegrityEnabled(int serial) {
        done(serial, (to, info) -> to.isNullCipherAndIntegrityEnabledResponse(info, network.nullAlgorithms()));
    }

    @Override
    public void setNullCipherAndIntegrityEnabled(int serial, boolean enabled) {
        network.nullAlgorithms(enabled);
        done(serial, IRadioNetworkResponse::setNullCipherAndIntegrityEnabledResponse);
    }

    @Override
    public void isCellularIdentifierTransparencyEnabled(int serial) {
        done(serial, (to, info) -> to.isCellularIdentifierTransparencyEnabledResponse(info, wishes.disclosures()));
    }

    @Override
    public void setCellularIdentifierTransparencyEnabled(int serial, boolean enabled) {
        wishes.disclosures(enabled);
        done(serial, IRadioNetworkResponse::setCellularIdentifierTransparencyEnabledResponse);
    }

    @Override
    public void isSecurityAlgorithmsUpdatedEnabled(int serial) {
        done(serial, (to, info) -> to.isSecurityAlgorithmsUpdatedEnabledResponse(info, wishes.algorithms()));
    }

    @Override
    public void setSecurityAlgorithmsUpdatedEnabled(int serial, boolean enable) {
        wishes.algorithms(enable);
        done(serial, IRadioNetworkResponse::setSecurityAlgorithmsUpdatedEnabledResponse);
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "the facility is none of call barring")
    @Refused(with = RadioError.PASSWORD_INCORRECT, when = "the network does not take the old password")
    public void setBarringPassword(int serial, String facility, String oldPassword, String newPassword) {
        Stream.of(NetworkFacility.values())
                .filter(it -> it.name().equals(facility))
                .findFirst()
                .ifPresentOrElse(
                        it -> when(
                                slot.supplementaryServices().changePassword(it.service(), oldPassword, newPassword),
                                serial,
                                IRadioNetworkResponse::setBarringPasswordResponse),
                        () -> answer(
                                serial,
                                RadioError.INVALID_ARGUMENTS,
                                IRadioNetworkResponse::setBarringPasswordResponse));
    }

    /** The lock to a network, which IRadioSim's supplySimDepersonalization opens as well. */
    @Override
    @Refused(with = RadioError.INVALID_SIM_STATE, when = "the device is not locked to a network")
    public void supplyNetworkDepersonalization(int serial, String netPin) {
        Personalisation device = slot.personalisation();
        device.deactivate(Category.NETWORK, netPin)
                .map(RadioError.NONE)
                .otherwise(refused -> refused instanceof Refusal it && it.reason() == Refusal.Reason.NOT_ALLOWED
                        ? RadioError.INVALID_SIM_STATE
                        : Refusals.error(refused))
                .onSuccess(error -> {
                    int remaining = device.lock(Category.NETWORK).tries();
                    answer(serial, error, (to, info) -> to.supplyNetworkDepersonalizationResponse(info, remaining));
                });
    }

    private static RadioError checked(boolean sensible) {
        return sensible ? RadioError.NONE : RadioError.INVALID_ARGUMENTS;
    }

    // What there is not.

    @Override
    @NotHere("CDMA")
    public void getCdmaRoamingPreference(int serial) {
        notHere(serial, (to, info) -> to.getCdmaRoamingPreferenceResponse(info, CdmaRoamingType.HOME_NETWORK));
    }

    @Override
    @NotHere("CDMA")
    public void setCdmaRoamingPreference(int serial, AidlEnum<CdmaRoamingType> type) {
        notHere(serial, IRadioNetworkResponse::setCdmaRoamingPreferenceResponse);
    }

    @Override
    @NotHere("satellite access")
    public void setSatellitePlmn(int serial, List<String> carrierPlmnArray, List<String> allSatellitePlmnArray) {
        notHere(serial, IRadioNetworkResponse::setSatellitePlmnResponse);
    }

    @Override
    @NotHere("satellite access")
    public void setSatelliteEnabledForCarrier(int serial, boolean satelliteEnabled) {
        notHere(serial, IRadioNetworkResponse::setSatelliteEnabledForCarrierResponse);
    }

    @Override
    @NotHere("satellite access")
    public void isSatelliteEnabledForCarrier(int serial) {
        notHere(serial, (to, info) -> to.isSatelliteEnabledForCarrierResponse(info, false));
    }
}
