import type { da } from "./da";

export const en = {
  home: {
    title: "My meetings",
    none: "You are not invited to any meeting just now.",
    hello: (name: string) => `Hello ${name}`,
    invitation: "Have you got a code?",
    invitationMore: "Then you can come in to your meeting here.",
    about: (name: string) => `Meeting for ${name}`,
    go: "Go to the meeting",
    minutes: (n: number) => `${n} minutes`,
    failed: "The list could not be fetched. Try again in a moment.",
    retry: "Try again",
  },

  staff: {
    link: "Sign in as an employee",
    missing: "No sign-in for employees is set up here. Use the link you were given.",
    failed:
      "You were not signed in. Try again. If it goes on, ask your manager whether you have been given access.",
  },

  code: {
    title: "Welcome",
    lead: "Write the code you were given. It has six characters.",
    label: "Your code",
    hint: "Capital or small letters make no difference.",
    go: "Come in",
    opening: "Letting you in …",
    instead: "Sign out and come in with the code",
    incomplete: "The code has six characters. A little is missing.",
    unreachable: "There is no connection just now. Try again in a moment.",
    help: "No code? Ask the person who invited you.",
    privacy: "The page only remembers that it is you. Nobody is tracking you.",
  },
} satisfies typeof da;
