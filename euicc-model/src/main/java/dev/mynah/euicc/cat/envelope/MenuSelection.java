package dev.mynah.euicc.cat.envelope;

import dev.mynah.euicc.cat.object.CatObjects;
import dev.mynah.euicc.cat.object.DeviceIdentities;
import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.object.ObjectTypes;

/**
 * MENU SELECTION: the user chose an entry of the card's menu (TS 102 223 7.2).
 *
 * @param help whether the user only wants to know what it is
 */
public record MenuSelection(int item, boolean help) implements Envelope {

    @Override
    public EnvelopeType type() {
        return EnvelopeType.MENU_SELECTION;
    }

    @Override
    public int source() {
        return DeviceIdentities.KEYPAD;
    }

    @Override
    public CatObjects objects() {
        return CatObjects.NONE.with(ObjectTypes.ITEM_IDENTIFIER, item).with(ObjectTypes.HELP_REQUEST, help);
    }

    static Envelope read(ObjectReader in) {
        return new MenuSelection(in.required(ObjectTypes.ITEM_IDENTIFIER), in.flag(ObjectTypes.HELP_REQUEST));
    }
}
