package dev.mynah.modem.mbim.stk;

import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** The proactive commands a host can take on, by their type (TS 102 223 9.4), and what it tells the card with that. */
enum ProactiveKind {
    SET_UP_CALL(0x10, TerminalFeature.SET_UP_CALL),
    LAUNCH_BROWSER(0x15, TerminalFeature.LAUNCH_BROWSER),
    PLAY_TONE(0x20, TerminalFeature.PLAY_TONE),
    DISPLAY_TEXT(0x21, TerminalFeature.DISPLAY_TEXT),
    GET_INKEY(0x22, TerminalFeature.GET_INKEY),
    GET_INPUT(0x23, TerminalFeature.GET_INPUT),
    SELECT_ITEM(0x24, TerminalFeature.SELECT_ITEM),
    SET_UP_MENU(0x25, TerminalFeature.SET_UP_MENU),
    SET_UP_IDLE_MODE_TEXT(0x28, TerminalFeature.SET_UP_IDLE_MODE_TEXT),
    LANGUAGE_NOTIFICATION(0x35, TerminalFeature.LANGUAGE_NOTIFICATION);

    /** Those the modem does itself: REFRESH to SET UP EVENT LIST, messages, services, timers, local information. */
    static final Set<Integer> OF_THE_MODEM = Set.of(0x01, 0x02, 0x03, 0x04, 0x05, 0x13, 0x26, 0x27);

    private final int type;
    private final TerminalFeature feature;

    ProactiveKind(int type, TerminalFeature feature) {
        this.type = type;
        this.feature = feature;
    }

    int type() {
        return type;
    }

    /** A menu is of no use without its selection. */
    static Set<TerminalFeature> features(Collection<ProactiveKind> kinds) {
        Set<TerminalFeature> all = EnumSet.noneOf(TerminalFeature.class);
        kinds.forEach(it -> all.add(it.feature));
        if (kinds.contains(SET_UP_MENU)) {
            all.add(TerminalFeature.MENU_SELECTION);
        }
        return all;
    }
}
