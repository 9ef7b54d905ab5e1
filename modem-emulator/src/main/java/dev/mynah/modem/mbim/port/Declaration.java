package dev.mynah.modem.mbim.port;

import dev.mynah.modem.mbim.wire.Layout;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** A command of a service as it is written: its number, and the buffers of each of its parts in each release. */
public final class Declaration {
    /** The buffers of a command. */
    public enum Part {
        QUERY,
        SET,
        RESPONSE,
        NOTIFICATION
    }

    private final int cid;
    private final String name;
    private final String summary;
    private final Map<Part, EnumMap<Extension, Layout>> layouts = new EnumMap<>(Part.class);
    private Optional<String> notApplicable = Optional.empty();
    private Extension current = Extension.V1;

    private Declaration(int cid, String name, String summary) {
        this.cid = cid;
        this.name = name;
        this.summary = summary;
    }

    /** @param summary what it is about, in a few words */
    public static Declaration of(int cid, String name, String summary) {
        return new Declaration(cid, name, summary);
    }

    /** What follows is so from this release on. */
    public Declaration since(Extension extension) {
        current = extension;
        return this;
    }

    public Declaration query(Layout layout) {
        return part(Part.QUERY, layout);
    }

    public Declaration set(Layout layout) {
        return part(Part.SET, layout);
    }

    public Declaration response(Layout layout) {
        return part(Part.RESPONSE, layout);
    }

    public Declaration notification(Layout layout) {
        return part(Part.NOTIFICATION, layout);
    }

    /** Response and notification alike. */
    public Declaration state(Layout layout) {
        return response(layout).notification(layout);
    }

    /** The command has nothing to be about in this modem: it answers NO_DEVICE_SUPPORT. */
    public Declaration notApplicable(String why) {
        notApplicable = Optional.of(why);
        return this;
    }

    private Declaration part(Part part, Layout layout) {
        layouts.computeIfAbsent(part, it -> new EnumMap<>(Extension.class)).put(current, layout);
        return this;
    }

    public int cid() {
        return cid;
    }

    public String name() {
        return name;
    }

    public String summary() {
        return summary;
    }

    /** Why it does nothing here, where it does not. */
    public Optional<String> notApplicable() {
        return notApplicable;
    }

    /** The layout of a part for a host that knows a release; empty where there is no such part. */
    public Optional<Layout> layout(Part part, Extension extension) {
        Optional<Layout> latest = Optional.empty();
        for (Map.Entry<Extension, Layout> it :
                layouts.getOrDefault(part, new EnumMap<>(Extension.class)).entrySet()) {
            latest = it.getKey().compareTo(extension) <= 0 ? Optional.of(it.getValue()) : latest;
        }
        return latest;
    }

    /** What was declared for a release itself. */
    public Optional<Layout> declared(Part part, Extension extension) {
        return Optional.ofNullable(
                layouts.getOrDefault(part, new EnumMap<>(Extension.class)).get(extension));
    }
}
