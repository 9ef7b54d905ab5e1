package dev.mynah.euicc.cat.terminal;

/** A bit of TERMINAL PROFILE (TS 102 223 5.2, TS 31.111 5.2). */
public enum TerminalFeature {
    PROFILE_DOWNLOAD(1, 1),
    SMS_PP_DOWNLOAD(1, 2),
    CELL_BROADCAST_DOWNLOAD(1, 3),
    MENU_SELECTION(1, 4),
    TIMER_EXPIRATION(1, 6),
    CALL_CONTROL(1, 8),
    COMMAND_RESULT(2, 1),
    MO_SMS_CONTROL(2, 4),
    UCS2_ENTRY(2, 6),
    UCS2_DISPLAY(2, 7),
    DISPLAY_TEXT(3, 1),
    GET_INKEY(3, 2),
    GET_INPUT(3, 3),
    MORE_TIME(3, 4),
    PLAY_TONE(3, 5),
    POLL_INTERVAL(3, 6),
    POLLING_OFF(3, 7),
    REFRESH(3, 8),
    SELECT_ITEM(4, 1),
    SEND_SHORT_MESSAGE(4, 2),
    SEND_SS(4, 3),
    SEND_USSD(4, 4),
    SET_UP_CALL(4, 5),
    SET_UP_MENU(4, 6),
    LOCATION_AND_IMEI(4, 7),
    NETWORK_MEASUREMENT_RESULTS(4, 8),
    SET_UP_EVENT_LIST(5, 1),
    EVENT_MT_CALL(5, 2),
    EVENT_CALL_CONNECTED(5, 3),
    EVENT_CALL_DISCONNECTED(5, 4),
    EVENT_LOCATION_STATUS(5, 5),
    EVENT_USER_ACTIVITY(5, 6),
    EVENT_IDLE_SCREEN_AVAILABLE(5, 7),
    EVENT_LANGUAGE_SELECTION(6, 1),
    EVENT_BROWSER_TERMINATION(6, 2),
    EVENT_DATA_AVAILABLE(6, 3),
    EVENT_CHANNEL_STATUS(6, 4),
    EVENT_ACCESS_TECHNOLOGY_CHANGE(6, 5),
    EVENT_NETWORK_SEARCH_MODE_CHANGE(6, 8),
    TIMER_START_STOP(8, 1),
    TIMER_GET_VALUE(8, 2),
    DATE_AND_TIME(8, 3),
    SET_UP_IDLE_MODE_TEXT(8, 5),
    SEND_DTMF(9, 2),
    LANGUAGE(9, 4),
    TIMING_ADVANCE(9, 5),
    LANGUAGE_NOTIFICATION(9, 6),
    LAUNCH_BROWSER(9, 7),
    ACCESS_TECHNOLOGY(9, 8),
    OPEN_CHANNEL(12, 1),
    CLOSE_CHANNEL(12, 2),
    RECEIVE_DATA(12, 3),
    SEND_DATA(12, 4),
    GET_CHANNEL_STATUS(12, 5),
    IMEISV(18, 7),
    NETWORK_SEARCH_MODE(18, 8),
    BATTERY_STATE(22, 1),
    EUICC_PROFILE_STATE_CHANGE(34, 6);

    private final int byteNumber;
    private final int bitNumber;

    TerminalFeature(int byteNumber, int bitNumber) {
        this.byteNumber = byteNumber;
        this.bitNumber = bitNumber;
    }

    /** Which byte of the profile, from 1. */
    public int byteNumber() {
        return byteNumber;
    }

    /** Which bit of it, from 1. */
    public int bitNumber() {
        return bitNumber;
    }
}
