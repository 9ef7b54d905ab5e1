package dev.mynah.testbed.file;

import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.ControlRule;
import dev.mynah.euicc.cat.applet.EventReaction;
import dev.mynah.euicc.cat.applet.MenuEntry;
import dev.mynah.euicc.cat.applet.Step;
import dev.mynah.euicc.cat.applet.TimerReaction;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the {@code toolkit} of a profile: the application on its card. */
final class ToolkitReader {
    private static final Map<String, ToolkitEvent> EVENTS =
            Arrays.stream(ToolkitEvent.values()).collect(Collectors.toMap(ToolkitEvent::word, it -> it));

    private ToolkitReader() {}

    /** Empty where the profile has none. */
    static Optional<AppletSpec> read(Fields profile) {
        if (!profile.has("toolkit")) {
            return Optional.empty();
        }
        Fields toolkit = profile.inner("toolkit");
        String title = toolkit.text("title", () -> "");
        List<MenuEntry> menu = new ArrayList<>();
        for (Fields entry : toolkit.each("menu")) {
            String text = entry.text("item", "Balance");
            Optional<String> help = entry.text("help");
            List<Step> steps = steps(entry, "steps");
            entry.make(() -> new MenuEntry(text, help, steps)).ifPresent(menu::add);
        }
        List<EventReaction> events = new ArrayList<>();
        for (Fields reaction : toolkit.each("events")) {
            Optional<ToolkitEvent> at =
                    reaction.choice("at", EVENTS, String.join(", ", new TreeSet<>(EVENTS.keySet())));
            if (!reaction.has("at")) {
                reaction.problem("at", "is missing (as at: locationStatus)");
            }
            List<Step> steps = steps(reaction, "steps");
            reaction.make(() -> new EventReaction(at.orElseThrow(), steps)).ifPresent(events::add);
        }
        List<TimerReaction> timers = new ArrayList<>();
        for (Fields reaction : toolkit.each("timers")) {
            Duration after = reaction.value("after", "5m", Duration.ofMinutes(1), Fields::duration);
            boolean again = reaction.flag("again", false);
            List<Step> steps = steps(reaction, "steps");
            reaction.make(() -> new TimerReaction(after, again, steps)).ifPresent(timers::add);
        }
        List<Step> start = steps(toolkit, "start");
        List<ControlRule> calls = rules(toolkit, "callControl");
        List<ControlRule> messages = rules(toolkit, "smsControl");
        return toolkit.make(() -> new AppletSpec(title, menu, start, events, timers, calls, messages));
    }

    private static List<Step> steps(Fields fields, String name) {
        List<Step> steps = new ArrayList<>();
        fields.each(name).forEach(it -> StepReader.read(it).ifPresent(steps::add));
        return steps;
    }

    private static List<ControlRule> rules(Fields toolkit, String name) {
        List<ControlRule> rules = new ArrayList<>();
        for (Fields rule : toolkit.each(name)) {
            String number = rule.text("number", "\"0900*\"");
            boolean allowed = rule.flag("allowed", true);
            Optional<String> instead = rule.text("instead");
            rule.make(() -> new ControlRule(number, allowed, instead)).ifPresent(rules::add);
        }
        return rules;
    }
}
