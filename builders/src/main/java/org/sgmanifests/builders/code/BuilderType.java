package org.sgmanifests.builders.code;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A record of ours or a type of fabric8, with the builder that was generated for it. */
final class BuilderType {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Looking at a type takes long; there are some hundred. */
  private static final Map<JavaType, Optional<BuilderType>> KNOWN = new ConcurrentHashMap<>();

  private final Class<?> builder;
  private final Map<String, BeanPropertyDefinition> properties = new HashMap<>();
  private final Map<String, List<Method>> methods;

  private BuilderType(Class<?> builder, JavaType type) {
    this.builder = builder;
    for (BeanPropertyDefinition property :
        MAPPER.getDeserializationConfig().introspect(type).findProperties()) {
      properties.put(property.getName(), property);
    }
    methods = Arrays.stream(builder.getMethods()).collect(groupingBy(Method::getName));
  }

  /** Empty for a type that has no builder. */
  static Optional<BuilderType> of(JavaType type) {
    return KNOWN.computeIfAbsent(type, BuilderType::lookAt);
  }

  private static Optional<BuilderType> lookAt(JavaType type) {
    Class<?> raw = type.getRawClass();
    try {
      Class<?> builder = Class.forName(raw.getName() + "Builder", true, raw.getClassLoader());
      return Optional.of(new BuilderType(builder, type));
    } catch (ClassNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The class of the builder. */
  Class<?> builder() {
    return builder;
  }

  /** The type of a property; {@code null} if there is none of this name. */
  @Nullable JavaType property(String jsonName) {
    BeanPropertyDefinition property = properties.get(jsonName);
    return property == null ? null : property.getPrimaryType();
  }

  /** The property's name in names of methods: {@code ClusterIP} in {@code withClusterIP}. */
  String methodName(String jsonName) {
    BeanPropertyDefinition property = properties.get(jsonName);
    String name = property == null ? jsonName : property.getInternalName();
    return name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  Object newBuilder() throws Unfit {
    try {
      return builder.getConstructor().newInstance();
    } catch (ReflectiveOperationException e) {
      throw new Unfit("its builder cannot be made");
    }
  }

  /** Calls a method of the builder that takes these values; says whether it is deprecated. */
  boolean call(Object target, String name, Object... values) throws Unfit {
    for (Method method : methods.getOrDefault(name, List.of())) {
      if (!method.isVarArgs() && takes(method, values)) {
        invoke(method, target, values);
        return method.isAnnotationPresent(Deprecated.class);
      }
    }
    throw new Unfit("its builder has no method for it");
  }

  /** Whether the builder takes the items of a list one after the other. */
  boolean takesItems(String name) {
    return methods.getOrDefault(name, List.of()).stream()
        .filter(Method::isVarArgs)
        .anyMatch(method -> method.getGenericParameterTypes()[0] instanceof Class<?>);
  }

  static Object build(Object target) throws Unfit {
    try {
      return invoke(target.getClass().getMethod("build"), target);
    } catch (NoSuchMethodException e) {
      throw new Unfit("its builder cannot build");
    }
  }

  private static boolean takes(Method method, Object[] values) {
    Class<?>[] types = method.getParameterTypes();
    if (types.length != values.length) {
      return false;
    }
    for (int i = 0; i < types.length; i++) {
      boolean primitive = types[i] == boolean.class && values[i] instanceof Boolean;
      if (!primitive && !types[i].isInstance(values[i])) {
        return false;
      }
    }
    return true;
  }

  private static Object invoke(Method method, Object target, Object... values) throws Unfit {
    try {
      return method.invoke(target, values);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new Unfit("its builder refuses the value");
    }
  }
}
