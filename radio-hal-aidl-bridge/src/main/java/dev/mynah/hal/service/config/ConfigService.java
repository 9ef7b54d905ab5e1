package dev.mynah.hal.service.config;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.parcel.Ints;
import dev.mynah.hal.radio.RadioError;
import dev.mynah.hal.radio.RadioIndicationType;
import dev.mynah.hal.radio.config.IRadioConfig;
import dev.mynah.hal.radio.config.IRadioConfigIndication;
import dev.mynah.hal.radio.config.IRadioConfigResponse;
import dev.mynah.hal.radio.config.SimSlotStatus;
import dev.mynah.hal.radio.config.SimType;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.service.RadioService;
import dev.mynah.hal.service.Refused;
import dev.mynah.modem.Modem;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.PortMapping;
import java.util.List;

/** The modem as a whole: its physical slots, the mapping of logical ones to their ports, and how many are in use. */
public final class ConfigService extends RadioService<IRadioConfigResponse, IRadioConfigIndication>
        implements IRadioConfig {
    private static final int SIMULTANEOUS_CALLING = 3;

    private final Modem modem;
    private final boolean tellsCalling;
    private List<SimSlotStatus> told = List.of();
    private Ints simultaneousCalls;

    /** Is to be there before the services of the slots are: what becomes of cards is told here first. */
    public ConfigService(Release release, Modem modem) {
        this.modem = modem;
        this.tellsCalling = release.versionOf(IRadioConfigIndication.class) >= SIMULTANEOUS_CALLING;
        this.simultaneousCalls = Abilities.simultaneousCalls(modem);
        modem.listen(this::happened);
    }

    @Override
    public void setResponseFunctions(IRadioConfigResponse answers, IRadioConfigIndication happenings) {
        has(answers, happenings);
    }

    @Override
    protected void arrived() {
        told = List.of();
    }

    private void happened(ModemEvent event) {
        if (event instanceof ModemEvent.CardsChanged) {
            tellSlots();
        } else if (event instanceof ModemEvent.LiveSlotsChanged) {
            tellCalling();
        }
    }

    private void tellCalling() {
        Ints now = Abilities.simultaneousCalls(modem);
        if (tellsCalling && !now.equals(simultaneousCalls)) {
            indicate(it -> it.onSimultaneousCallingSupportChanged(now));
        }
        simultaneousCalls = now;
    }

    /** Cards do more than shows in the status of their slots, a PIN that was given for one. */
    private void tellSlots() {
        List<SimSlotStatus> now = SlotReport.of(modem);
        if (!now.equals(told)) {
            told = now;
            indicate(it -> it.simSlotsStatusChanged(RadioIndicationType.UNSOLICITED, now));
        }
    }

    @Override
    public void getSimSlotsStatus(int serial) {
        done(serial, (to, info) -> to.getSimSlotsStatusResponse(info, SlotReport.of(modem)));
    }

    @Override
    @Refused(
            with = RadioError.INVALID_ARGUMENTS,
            when = "it is not one port for each logical slot in use, two are the same, or one is none of its physical"
                    + " slot that can have a profile")
    public void setSimSlotsMapping(int serial, List<SlotPortMapping> slotMap) {
        if (slotMap.stream().anyMatch(it -> it.physicalSlotId() < 0 || it.portId() < 0)) {
            answer(serial, RadioError.INVALID_ARGUMENTS, IRadioConfigResponse::setSimSlotsMappingResponse);
            return;
        }
        List<PortMapping> mapping = slotMap.stream()
                .map(it -> new PortMapping(it.physicalSlotId(), it.portId()))
                .toList();
        when(modem.map(mapping), serial, IRadioConfigResponse::setSimSlotsMappingResponse);
    }

    @Override
    public void getPhoneCapability(int serial) {
        done(serial, (to, info) -> to.getPhoneCapabilityResponse(info, Abilities.of(modem)));
    }

    /** The reduced set has no slices and no channels of NR to tell of, and these are here; what is not says so for itself. */
    @Override
    public void getHalDeviceCapabilities(int serial) {
        done(serial, (to, info) -> to.getHalDeviceCapabilitiesResponse(info, false));
    }

    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there is no such logical modem")
    public void setPreferredDataModem(int serial, byte modemId) {
        when(modem.preferData(modemId), serial, IRadioConfigResponse::setPreferredDataModemResponse);
    }

    /** Those out of use are switched off; what the modem could do stays the same. */
    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "there are not as many logical modems, or it is none")
    public void setNumOfLiveModems(int serial, byte numOfLiveModems) {
        when(modem.liveSlots(numOfLiveModems), serial, IRadioConfigResponse::setNumOfLiveModemsResponse);
    }

    @Override
    public void getNumOfLiveModems(int serial) {
        done(serial, (to, info) -> to.getNumOfLiveModemsResponse(info, (byte) modem.liveSlots()));
    }

    @Override
    public void getSimultaneousCallingSupport(int serial) {
        done(serial, (to, info) -> to.getSimultaneousCallingSupportResponse(info, Abilities.simultaneousCalls(modem)));
    }

    @Override
    public void getSimTypeInfo(int serial) {
        done(serial, (to, info) -> to.getSimTypeInfoResponse(info, SlotReport.types(modem)));
    }

    /** A slot has what was put into it, and no other card beside that to change to. */
    @Override
    @Refused(with = RadioError.INVALID_ARGUMENTS, when = "a slot would have another type than it has")
    public void setSimType(int serial, List<AidlEnum<SimType>> simTypes) {
        var types = SlotReport.types(modem).stream()
                .map(it -> it.currentSimType().value())
                .toList();
        boolean same = simTypes.stream().map(AidlEnum::value).toList().equals(types);
        answer(serial, same ? RadioError.NONE : RadioError.INVALID_ARGUMENTS, IRadioConfigResponse::setSimTypeResponse);
    }
}
