package dev.mynah.euicc.cat.applet;

import dev.mynah.euicc.cat.object.ToolkitEvent;
import java.util.List;

/** What the application does when something happens. */
public record EventReaction(ToolkitEvent event, List<Step> steps) {

    /** Keeps a copy of the list. */
    public EventReaction {
        steps = List.copyOf(steps);
    }
}
