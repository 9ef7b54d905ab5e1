package dev.mynah.testbed.benchmarks;

import dev.mynah.hal.parcel.ParcelReader;
import dev.mynah.hal.parcel.ParcelWriter;
import dev.mynah.hal.radio.config.MultipleEnabledProfilesMode;
import dev.mynah.hal.radio.config.SlotPortMapping;
import dev.mynah.hal.radio.sim.AppStatus;
import dev.mynah.hal.radio.sim.CardStatus;
import dev.mynah.hal.radio.sim.PersoSubstate;
import dev.mynah.hal.radio.sim.PinState;
import java.util.ArrayList;
import java.util.List;

/** What a generator would write for a CardStatus of version 2: the bound for codecs that are derived from declarations. */
final class HandWrittenCardStatus {
    private static final PinState[] PINS = PinState.values();
    private static final PersoSubstate[] PERSONALIZATIONS = PersoSubstate.values();
    private static final MultipleEnabledProfilesMode[] MODES = MultipleEnabledProfilesMode.values();

    private HandWrittenCardStatus() {}

    static void write(ParcelWriter parcel, CardStatus card) {
        parcel.int32(1);
        int start = parcel.beginSized();
        parcel.int32(card.cardState())
                .int32(card.universalPinState().value())
                .int32(card.gsmUmtsSubscriptionAppIndex())
                .int32(card.cdmaSubscriptionAppIndex())
                .int32(card.imsSubscriptionAppIndex())
                .int32(card.applications().size());
        for (AppStatus application : card.applications()) {
            write(parcel.int32(1), application);
        }
        parcel.string(card.atr()).string(card.iccid()).string(card.eid()).int32(1);
        int slot = parcel.beginSized();
        parcel.int32(card.slotMap().physicalSlotId())
                .int32(card.slotMap().portId())
                .endSized(slot);
        parcel.int32(card.supportedMepMode().value()).endSized(start);
    }

    private static void write(ParcelWriter parcel, AppStatus application) {
        int start = parcel.beginSized();
        parcel.int32(application.appType())
                .int32(application.appState())
                .int32(application.persoSubstate().value())
                .string(application.aidPtr())
                .string(application.appLabelPtr())
                .bool(application.pin1Replaced())
                .int32(application.pin1().value())
                .int32(application.pin2().value())
                .endSized(start);
    }

    static CardStatus read(ParcelReader parcel) {
        parcel.int32();
        int outer = parcel.enter();
        int state = parcel.int32();
        PinState universalPin = PINS[parcel.int32()];
        int gsm = parcel.int32();
        int cdma = parcel.int32();
        int ims = parcel.int32();
        List<AppStatus> applications = new ArrayList<>();
        for (int count = parcel.count(4); count > 0; count--) {
            applications.add(application(parcel));
        }
        String atr = parcel.string();
        String iccid = parcel.string();
        String eid = parcel.string();
        parcel.int32();
        int card = parcel.enter();
        SlotPortMapping slot = new SlotPortMapping(parcel.int32(), parcel.int32());
        parcel.leave(card);
        MultipleEnabledProfilesMode mode = MODES[parcel.int32()];
        parcel.leave(outer);
        return new CardStatus(state, universalPin, gsm, cdma, ims, applications, atr, iccid, eid, slot, mode);
    }

    private static AppStatus application(ParcelReader parcel) {
        parcel.int32();
        int outer = parcel.enter();
        AppStatus application = new AppStatus(
                parcel.int32(),
                parcel.int32(),
                PERSONALIZATIONS[parcel.int32()],
                parcel.string(),
                parcel.string(),
                parcel.bool(),
                PINS[parcel.int32()],
                PINS[parcel.int32()]);
        parcel.leave(outer);
        return application;
    }
}
