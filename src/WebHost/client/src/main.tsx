import { render } from "preact";
import { App } from "./App";
import { dial } from "./connection/dial";
import { preferred, speak } from "./text/language";
import "./styles/index.css";

void speak(preferred()).then(() => render(<App dial={dial} />, document.body));
