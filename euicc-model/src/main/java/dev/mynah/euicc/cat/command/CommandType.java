package dev.mynah.euicc.cat.command;

import static dev.mynah.euicc.cat.command.Answers.HOST;
import static dev.mynah.euicc.cat.command.Answers.MODEM;
import static dev.mynah.euicc.cat.command.Answers.SERVICE;

import dev.mynah.euicc.cat.object.ObjectReader;
import dev.mynah.euicc.cat.terminal.TerminalFeature;
import java.util.Arrays;
import java.util.Optional;

/** The table of proactive commands (TS 102 223 9.4): type byte, clause, what a terminal needs for it, and how it is read. */
@SuppressWarnings("ImmutableEnumChecker") // the readings are references to static methods
public enum CommandType {
    REFRESH(0x01, "6.4.7", TerminalFeature.REFRESH, MODEM, Refresh::read),
    MORE_TIME(0x02, "6.4.4", TerminalFeature.MORE_TIME, MODEM, (qualifier, in) -> new MoreTime()),
    POLL_INTERVAL(0x03, "6.4.6", TerminalFeature.POLL_INTERVAL, MODEM, PollInterval::read),
    POLLING_OFF(0x04, "6.4.14", TerminalFeature.POLLING_OFF, MODEM, (qualifier, in) -> new PollingOff()),
    SET_UP_EVENT_LIST(0x05, "6.4.16", TerminalFeature.SET_UP_EVENT_LIST, MODEM, SetUpEventList::read),
    SET_UP_CALL(0x10, "6.4.13", TerminalFeature.SET_UP_CALL, SERVICE, SetUpCall::read),
    SEND_SS(0x11, "31.111 6.4.11", TerminalFeature.SEND_SS, SERVICE, SendSs::read),
    SEND_USSD(0x12, "31.111 6.4.12", TerminalFeature.SEND_USSD, SERVICE, SendUssd::read),
    SEND_SHORT_MESSAGE(0x13, "6.4.10", TerminalFeature.SEND_SHORT_MESSAGE, MODEM, SendShortMessage::read),
    SEND_DTMF(0x14, "6.4.24", TerminalFeature.SEND_DTMF, SERVICE, SendDtmf::read),
    LAUNCH_BROWSER(0x15, "6.4.26", TerminalFeature.LAUNCH_BROWSER, HOST, LaunchBrowser::read),
    PLAY_TONE(0x20, "6.4.5", TerminalFeature.PLAY_TONE, HOST, PlayTone::read),
    DISPLAY_TEXT(0x21, "6.4.1", TerminalFeature.DISPLAY_TEXT, HOST, DisplayText::read),
    GET_INKEY(0x22, "6.4.2", TerminalFeature.GET_INKEY, HOST, GetInkey::read),
    GET_INPUT(0x23, "6.4.3", TerminalFeature.GET_INPUT, HOST, GetInput::read),
    SELECT_ITEM(0x24, "6.4.9", TerminalFeature.SELECT_ITEM, HOST, SelectItem::read),
    SET_UP_MENU(0x25, "6.4.8", TerminalFeature.SET_UP_MENU, HOST, SetUpMenu::read),
    PROVIDE_LOCAL_INFORMATION(0x26, "6.4.15", TerminalFeature.LOCATION_AND_IMEI, MODEM, ProvideLocalInformation::read),
    TIMER_MANAGEMENT(0x27, "6.4.21", TerminalFeature.TIMER_START_STOP, MODEM, TimerManagement::read),
    SET_UP_IDLE_MODE_TEXT(0x28, "6.4.22", TerminalFeature.SET_UP_IDLE_MODE_TEXT, HOST, SetUpIdleModeText::read),
    LANGUAGE_NOTIFICATION(0x35, "6.4.25", TerminalFeature.LANGUAGE_NOTIFICATION, HOST, LanguageNotification::read),
    OPEN_CHANNEL(0x40, "6.4.27", TerminalFeature.OPEN_CHANNEL, SERVICE, OpenChannel::read),
    CLOSE_CHANNEL(0x41, "6.4.28", TerminalFeature.CLOSE_CHANNEL, SERVICE, CloseChannel::read),
    RECEIVE_DATA(0x42, "6.4.29", TerminalFeature.RECEIVE_DATA, SERVICE, ReceiveData::read),
    SEND_DATA(0x43, "6.4.30", TerminalFeature.SEND_DATA, SERVICE, SendData::read),
    GET_CHANNEL_STATUS(
            0x44, "6.4.31", TerminalFeature.GET_CHANNEL_STATUS, SERVICE, (qualifier, in) -> new GetChannelStatus());

    /** Reads a command from its objects; what is wrong with them is noted in the reader. */
    interface Reading {
        ProactiveCommand read(int qualifier, ObjectReader in);
    }

    private final int value;
    private final String clause;
    private final TerminalFeature feature;
    private final Answers answers;
    private final Reading reading;

    CommandType(int value, String clause, TerminalFeature feature, Answers answers, Reading reading) {
        this.value = value;
        this.clause = clause.startsWith("31") ? "TS " + clause : "TS 102 223 " + clause;
        this.feature = feature;
        this.answers = answers;
        this.reading = reading;
    }

    /** The type byte. */
    public int value() {
        return value;
    }

    /** The standard's name. */
    public String text() {
        return name().replace('_', ' ');
    }

    public String clause() {
        return clause;
    }

    /** What a terminal that performs it says in its profile. */
    public TerminalFeature feature() {
        return feature;
    }

    /** Who performs it. */
    public Answers answers() {
        return answers;
    }

    ProactiveCommand read(int qualifier, ObjectReader in) {
        return reading.read(qualifier, in);
    }

    /** The command with a type byte; empty when it isn't known. */
    public static Optional<CommandType> of(int value) {
        return Arrays.stream(values()).filter(it -> it.value == value).findFirst();
    }
}
