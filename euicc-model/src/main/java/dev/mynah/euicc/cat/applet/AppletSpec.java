package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a toolkit application does.
 *
 * @param title of its menu
 * @param menu its entries in the terminal's menu; none, no menu
 * @param start what it does once the terminal has said what it can do
 * @param events what it does when something happens
 * @param timers what it does when some time has passed
 * @param callControl what it says of calls and services; the first rule that fits counts
 * @param smsControl the same for short messages
 */
public record AppletSpec(
        String title,
        List<MenuEntry> menu,
        List<Step> start,
        List<EventReaction> events,
        List<TimerReaction> timers,
        List<ControlRule> callControl,
        List<ControlRule> smsControl) {

    private static final int MOST_ENTRIES = 30;
    private static final int MOST_TIMERS = 8;
    /** What SET UP MENU has for all its texts, so that it can be fetched in one piece. */
    private static final int MOST_MENU_BYTES = 230;

    /** Checks that a terminal can be asked for it all; the message of a refusal begins with the field's name. */
    public AppletSpec {
        menu = List.copyOf(menu);
        start = List.copyOf(start);
        events = List.copyOf(events);
        timers = List.copyOf(timers);
        callControl = List.copyOf(callControl);
        smsControl = List.copyOf(smsControl);
        if (menu.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException("menu: " + menu.size() + " entries, at most " + MOST_ENTRIES + " fit");
        }
        int bytes = title.length()
                + menu.stream().mapToInt(it -> 3 + it.text().length()).sum();
        if (bytes > MOST_MENU_BYTES) {
            throw new IllegalArgumentException(
                    "menu: " + bytes + " bytes with the title, at most " + MOST_MENU_BYTES + " fit");
        }
        if (timers.size() > MOST_TIMERS) {
            throw new IllegalArgumentException("timers: " + timers.size() + " of them, a terminal has " + MOST_TIMERS);
        }
    }

    /** The events it has to be told of: those it reacts to, and those its steps wait for. */
    List<ToolkitEvent> wanted() {
        List<ToolkitEvent> wanted = new ArrayList<>();
        Stream.concat(events.stream().map(EventReaction::event), steps().flatMap(it -> it.awaits().stream()))
                .filter(it -> !wanted.contains(it))
                .forEach(wanted::add);
        return wanted;
    }

    private Stream<Step> steps() {
        return Stream.of(
                        menu.stream().flatMap(it -> it.steps().stream()),
                        start.stream(),
                        events.stream().flatMap(it -> it.steps().stream()),
                        timers.stream().flatMap(it -> it.steps().stream()))
                .flatMap(it -> it);
    }
}
