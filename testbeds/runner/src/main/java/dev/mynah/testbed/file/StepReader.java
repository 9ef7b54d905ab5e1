package dev.mynah.testbed.file;

import dev.mynah.euicc.cat.applet.BrowserStep;
import dev.mynah.euicc.cat.applet.CallStep;
import dev.mynah.euicc.cat.applet.ChannelStatusStep;
import dev.mynah.euicc.cat.applet.CloseChannelStep;
import dev.mynah.euicc.cat.applet.DisplayStep;
import dev.mynah.euicc.cat.applet.DtmfStep;
import dev.mynah.euicc.cat.applet.IdleTextStep;
import dev.mynah.euicc.cat.applet.InkeyStep;
import dev.mynah.euicc.cat.applet.InputStep;
import dev.mynah.euicc.cat.applet.LanguageStep;
import dev.mynah.euicc.cat.applet.LocalInfoStep;
import dev.mynah.euicc.cat.applet.MoreTimeStep;
import dev.mynah.euicc.cat.applet.OpenChannelStep;
import dev.mynah.euicc.cat.applet.PollStep;
import dev.mynah.euicc.cat.applet.ReceiveDataStep;
import dev.mynah.euicc.cat.applet.RefreshStep;
import dev.mynah.euicc.cat.applet.SelectStep;
import dev.mynah.euicc.cat.applet.SendDataStep;
import dev.mynah.euicc.cat.applet.SendSmsStep;
import dev.mynah.euicc.cat.applet.SendSsStep;
import dev.mynah.euicc.cat.applet.SendUssdStep;
import dev.mynah.euicc.cat.applet.Step;
import dev.mynah.euicc.cat.applet.TimerStep;
import dev.mynah.euicc.cat.applet.ToneStep;
import dev.mynah.euicc.cat.command.LocalInformation;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.euicc.cat.object.TransportLevel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Reads a step of a toolkit application: a mapping in which the word for the step has what it is about, and other words say the
 * rest. {@code - { input: Your name, most: 10, as: name }}.
 */
final class StepReader {
    private static final String AS = "value";

    private static final Map<String, LocalInformation> LOCAL =
            Arrays.stream(LocalInformation.values()).collect(Collectors.toMap(LocalInformation::word, it -> it));
    private static final Map<String, RefreshMode> MODES = Arrays.stream(RefreshMode.values())
            .collect(Collectors.toMap(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'), it -> it));

    /** A step is made once all of it has been asked for. */
    private static final Map<String, Function<Fields, Supplier<Step>>> KINDS = new TreeMap<>(Map.ofEntries(
            Map.entry("display", StepReader::display),
            Map.entry("input", StepReader::input),
            Map.entry("inkey", StepReader::inkey),
            Map.entry("select", StepReader::select),
            Map.entry("sms", StepReader::sms),
            Map.entry("ussd", StepReader::ussd),
            Map.entry("ss", StepReader::ss),
            Map.entry("call", StepReader::call),
            Map.entry("dtmf", StepReader::dtmf),
            Map.entry("browser", StepReader::browser),
            Map.entry("tone", StepReader::tone),
            Map.entry("idleText", StepReader::idleText),
            Map.entry("language", StepReader::language),
            Map.entry("localInfo", StepReader::localInfo),
            Map.entry("poll", StepReader::poll),
            Map.entry("moreTime", StepReader::moreTime),
            Map.entry("refresh", StepReader::refresh),
            Map.entry("timer", StepReader::timer),
            Map.entry("openChannel", StepReader::openChannel),
            Map.entry("sendData", StepReader::sendData),
            Map.entry("receiveData", StepReader::receiveData),
            Map.entry("closeChannel", StepReader::closeChannel),
            Map.entry("channelStatus", StepReader::channelStatus)));

    private StepReader() {}

    static Optional<Step> read(Fields step) {
        List<Function<Fields, Supplier<Step>>> kinds = KINDS.entrySet().stream()
                .filter(it -> step.node().fields().containsKey(it.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (kinds.size() != 1) {
            step.problem((kinds.isEmpty() ? "says no step" : "says more than one step") + " (allowed: "
                    + String.join(", ", KINDS.keySet()) + ")");
            return Optional.empty();
        }
        return step.make(kinds.get(0).apply(step));
    }

    private static Supplier<Step> display(Fields step) {
        String text = step.text("display", "a text");
        boolean wait = step.flag("wait", false);
        Optional<Duration> duration = step.optional("for", Fields::duration);
        return () -> new DisplayStep(text, wait, duration);
    }

    private static Supplier<Step> input(Fields step) {
        String text = step.text("input", "a question");
        int least = step.whole("least", 0, 239, 0);
        int most = step.whole("most", 1, 239, 160);
        boolean digits = step.flag("digits", false);
        boolean hidden = step.flag("hidden", false);
        Optional<String> standing = step.text("default");
        String as = step.text("as", () -> AS);
        if (least > most) {
            step.problem("least", least + " is more than most, which is " + most);
        }
        return () -> new InputStep(text, least, most, digits, hidden, standing, as);
    }

    private static Supplier<Step> inkey(Fields step) {
        String text = step.text("inkey", "a question");
        boolean yesOrNo = step.flag("yesOrNo", false);
        boolean digits = step.flag("digits", false);
        String as = step.text("as", () -> AS);
        return () -> new InkeyStep(text, yesOrNo, digits, as);
    }

    private static Supplier<Step> select(Fields step) {
        String title = step.text("select", "a question");
        List<String> items = step.texts("items");
        String as = step.text("as", () -> AS);
        return () -> new SelectStep(title, items, as);
    }

    private static Supplier<Step> sms(Fields step) {
        String text = step.text("sms", "a text");
        String to = step.text("to", "+15550100001");
        Optional<String> shown = step.text("shown");
        return () -> new SendSmsStep(to, text, shown);
    }

    private static Supplier<Step> ussd(Fields step) {
        String text = step.text("ussd", "\"*100#\"");
        Optional<String> shown = step.text("shown");
        String as = step.text("as", () -> AS);
        return () -> new SendUssdStep(text, shown, as);
    }

    private static Supplier<Step> ss(Fields step) {
        String control = step.text("ss", "\"*21#\"");
        Optional<String> shown = step.text("shown");
        return () -> new SendSsStep(control, shown);
    }

    private static Supplier<Step> call(Fields step) {
        String number = step.text("call", "+15550100001");
        Optional<String> confirmation = step.text("confirm");
        return () -> new CallStep(number, confirmation);
    }

    private static Supplier<Step> dtmf(Fields step) {
        String digits = step.text("dtmf", "123");
        Optional<String> shown = step.text("shown");
        return () -> new DtmfStep(digits, shown);
    }

    private static Supplier<Step> browser(Fields step) {
        String url = step.text("browser", "http://example.com");
        Optional<String> confirmation = step.text("confirm");
        return () -> new BrowserStep(url, confirmation);
    }

    private static Supplier<Step> tone(Fields step) {
        int tone = step.whole("tone", 1, 0x47, "0x10");
        Duration duration = step.optional("for", Fields::duration).orElse(Duration.ofSeconds(1));
        Optional<String> shown = step.text("shown");
        return () -> new ToneStep(tone, duration, shown);
    }

    private static Supplier<Step> idleText(Fields step) {
        String text = step.text("idleText", "a text");
        return () -> new IdleTextStep(text);
    }

    private static Supplier<Step> language(Fields step) {
        String language = step.value("language", "de", "de", text -> {
            if (!text.matches("[a-z]{2}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a language of two letters");
            }
            return text;
        });
        return () -> new LanguageStep(language);
    }

    private static Supplier<Step> localInfo(Fields step) {
        Optional<LocalInformation> what = step.choice("localInfo", LOCAL, words(LOCAL));
        String as = step.text("as", () -> AS);
        return () -> new LocalInfoStep(what.orElseThrow(), as);
    }

    private static Supplier<Step> poll(Fields step) {
        Optional<Duration> interval = step.optional(
                        "poll", text -> text.equals("off") ? Duration.ZERO : Fields.duration(text))
                .filter(it -> !it.isZero());
        return () -> new PollStep(interval);
    }

    private static Supplier<Step> moreTime(Fields step) {
        step.flag("moreTime", true);
        return MoreTimeStep::new;
    }

    private static Supplier<Step> refresh(Fields step) {
        Optional<RefreshMode> mode = step.choice("refresh", MODES, words(MODES));
        List<String> files = step.texts("files");
        if (files.stream().anyMatch(it -> !it.matches("(?i)3F00([0-9A-F]{4}){1,5}"))) {
            step.problem("files", "a file is its path from the MF in hexadecimal (as 3F002FE2)");
        }
        return () -> new RefreshStep(mode.orElseThrow(), files);
    }

    private static Supplier<Step> timer(Fields step) {
        int timer = step.whole("timer", 1, 8, "1");
        Optional<Duration> value = step.optional("after", Fields::duration);
        return () -> new TimerStep(timer, value);
    }

    private static Supplier<Step> openChannel(Fields step) {
        Remote remote = step.value("openChannel", "udp://10.0.0.1:53", Remote.NONE, Remote::of);
        Optional<String> accessPoint = step.text("apn");
        int buffer = step.whole("buffer", 1, 1500, 1400);
        Optional<String> shown = step.text("shown");
        return () -> new OpenChannelStep(accessPoint, remote.transport(), remote.address(), buffer, shown);
    }

    private static Supplier<Step> sendData(Fields step) {
        String text = step.text("sendData", "a text, or 0x0102");
        return () -> new SendDataStep(text);
    }

    private static Supplier<Step> receiveData(Fields step) {
        int length = step.whole("receiveData", 1, 237, "200");
        String as = step.text("as", () -> AS);
        return () -> new ReceiveDataStep(length, as);
    }

    private static Supplier<Step> closeChannel(Fields step) {
        step.flag("closeChannel", true);
        return CloseChannelStep::new;
    }

    private static Supplier<Step> channelStatus(Fields step) {
        step.flag("channelStatus", true);
        String as = step.text("as", () -> AS);
        return () -> new ChannelStatusStep(as);
    }

    private static String words(Map<String, ?> choices) {
        return String.join(", ", new TreeMap<>(choices).keySet());
    }

    /** A host and a port, as {@code udp://10.0.0.1:53}. */
    private record Remote(TransportLevel transport, byte[] address) {
        static final Remote NONE = new Remote(new TransportLevel(TransportLevel.UDP_REMOTE, 0), new byte[4]);

        static Remote of(String text) {
            String octet = "(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])";
            if (!text.matches("(udp|tcp)://(" + octet + "\\.){3}" + octet + ":[0-9]{1,5}")) {
                throw new IllegalArgumentException("\"" + text + "\" is not a host and a port (as udp://10.0.0.1:53)");
            }
            String[] parts = text.substring(6).split("[.:]");
            byte[] address = new byte[4];
            for (int i = 0; i < 4; i++) {
                address[i] = (byte) Integer.parseInt(parts[i]);
            }
            int port = Integer.parseInt(parts[4]);
            if (port > 0xFFFF) {
                throw new IllegalArgumentException(port + " is out of range (0 to 65535)");
            }
            int protocol = text.startsWith("udp") ? TransportLevel.UDP_REMOTE : TransportLevel.TCP_REMOTE;
            return new Remote(new TransportLevel(protocol, port), address);
        }
    }
}
