package dev.mynah.hal.radio;

import dev.mynah.hal.aidl.AidlEnum;
import dev.mynah.hal.aidl.Parcelable;
import dev.mynah.hal.aidl.Release;
import dev.mynah.hal.aidl.Remote;
import dev.mynah.hal.aidl.Since;
import dev.mynah.hal.aidl.Union;
import dev.mynah.hal.parcel.Bytes;
import dev.mynah.hal.parcel.Ints;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as the recorded arguments write them: maps, lists, Longs, Strings and booleans. */
final class Tree {
    private final Release release;

    Tree(Release release) {
        this.release = release;
    }

    @Nullable Object of(@Nullable Object value) {
        if (value instanceof AidlEnum<?> constant) {
            return (long) constant.value();
        }
        if (value instanceof Character unit) {
            return (long) unit;
        }
        if (value instanceof Number number) {
            return number.longValue();
        }
        if (value instanceof Bytes bytes) {
            return bytes.toHex();
        }
        if (value instanceof Ints ints) {
            return ints.stream().mapToObj(it -> (long) it).toList();
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> trees = new ArrayList<>();
            list.forEach(it -> trees.add(of(it)));
            return trees;
        }
        if (value instanceof Remote remote) {
            long number = ((Session.ClientObject) remote.binder()).address() >> 32;
            return Map.of("binder", "caller-local", "number", number, "stability", 63L);
        }
        if (value instanceof Union union) {
            String member = union.getClass().getSimpleName();
            Map<String, @Nullable Object> tree = new LinkedHashMap<>();
            tree.put("tag", Character.toLowerCase(member.charAt(0)) + member.substring(1));
            tree.put("value", of(get(union, union.getClass().getRecordComponents()[0])));
            return tree;
        }
        return value instanceof Parcelable parcelable ? fields(parcelable) : value;
    }

    private Map<String, @Nullable Object> fields(Parcelable parcelable) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        for (RecordComponent component : parcelable.getClass().getRecordComponents()) {
            Since since = component.getAnnotation(Since.class);
            if (since == null || since.value() <= release.versionOf(parcelable.getClass())) {
                tree.put(component.getName(), of(get(parcelable, component)));
            }
        }
        return tree;
    }

    private static @Nullable Object get(Object owner, RecordComponent component) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
